// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QString>
#include <QtGlobal>

#include <memory>

class QTemporaryDir;

namespace stratoscope
{

/** Folders that go with all that is in them when this does. Nothing is made before the first is asked for. Not thread-safe. */
class TemporaryFolders
{
public:
    TemporaryFolders();
    ~TemporaryFolders();
    Q_DISABLE_COPY_MOVE(TemporaryFolders)

    /** An empty one. Fails if there is no place for it, and looks again the next time. */
    Result<QString> make();
    /** True for what is in one of these. */
    bool has(const QString &path) const;

private:
    std::unique_ptr<QTemporaryDir> m_root; ///< Null as long as there is none.
    int m_made = 0;
};

}
