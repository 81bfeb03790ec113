// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"

#include <QTemporaryDir>

namespace stratoscope
{

/** A program that stands for an engine: a shell script of the test's own, in a folder with the files that it prints. */
class FakeEngine
{
public:
    /** \a script is what a shell does; "$*" are the arguments, "$here" is the folder. */
    explicit FakeEngine(const QByteArray &script);

    /** Puts \a bytes into a file of the folder. */
    void put(const QString &name, const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString program() const { return path(QStringLiteral("engine")); }
    Engine engine(EngineKind kind = EngineKind::Docker) const { return {kind, {}, program(), {}}; }

private:
    QTemporaryDir m_folder;
};

}
