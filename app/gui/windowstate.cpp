// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "windowstate.h"

#include <QAction>
#include <QSettings>

namespace stratoscope
{

namespace
{

QString group()
{
    return QStringLiteral("window-%1").arg(WindowState::Version);
}

}

void WindowState::keep(const QString &key, Save save, Restore restore)
{
    m_parts.push_back({key, std::move(save), std::move(restore)});
}

void WindowState::keepChecked(QAction *action)
{
    keep(
        action->objectName(), [action] { return QByteArray::number(int(action->isChecked())); },
        [action](const QByteArray &value) { action->setChecked(value != "0"); });
}

void WindowState::save() const
{
    QSettings settings;
    settings.beginGroup(group());
    for (const Part &part : m_parts)
        settings.setValue(part.key, part.save());
    settings.endGroup();
    settings.sync();
}

void WindowState::restore() const
{
    QSettings settings;
    settings.beginGroup(group());
    for (const Part &part : m_parts) {
        const QByteArray value = settings.value(part.key).toByteArray();
        if (!value.isEmpty())
            part.restore(value);
    }
}

}
