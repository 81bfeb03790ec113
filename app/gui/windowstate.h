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
 * What of the window survives a restart, in one place: whoever has something to keep says how it is saved and restored.
 * Kept under a version, so that an older program's state is passed over rather than misread.
 */
class WindowState
{
public:
    static constexpr int Version = 1;

    using Save = std::function<QByteArray()>;
    using Restore = std::function<void(const QByteArray &)>;

    void keep(const QString &key, Save save, Restore restore);
    /** Keeps whether \a action is checked, under its object name. */
    void keepChecked(QAction *action);

    void save() const;
    /** Restores what was saved; what was not stays as it is. */
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
