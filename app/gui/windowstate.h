// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

class QAction;

namespace stratoscope
{

/**
 * The window state that survives a restart. Each part defines how it is saved and restored. The state has a version, so
 * that an older program's state is ignored rather than misread.
 */
class WindowState
{
public:
    static constexpr int Version = 1;

    using Save = std::function<QByteArray()>;
    using Restore = std::function<void(const QByteArray &)>;

    void keep(const QString &key, Save save, Restore restore);
    /** Remembers whether \a action is checked, under its object name. */
    void keepChecked(QAction *action);

    void save() const;
    /** Restores what was saved; everything else stays as it is. */
    void restore() const;

private:
    struct Part
    {
        QString key;
        Save save;
        Restore restore;
    };

    std::vector<Part> m_parts;
};

}
