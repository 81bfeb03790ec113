// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"
#include "tarreader.h"

#include <memory>

namespace stratoscope
{

/** A tar read from an engine's standard output as it arrives. */
class EngineTar
{
public:
    static Result<std::unique_ptr<EngineTar>> start(const Engine &engine, const QStringList &command, const Job &job);
    Q_DISABLE_COPY_MOVE(EngineTar)

    /** Like EntryReader::next(). At the end, and if the tar is broken, the engine's own error takes precedence. */
    Result<EntryReader::Step> next();
    TarReader &reader() { return m_reader; }

private:
    class Input : public ArchiveInput
    {
    public:
        explicit Input(ChildProcess child)
            : process(std::move(child))
        {
        }
        Result<QByteArrayView> next() override { return process.read(); }

        ChildProcess process;
    };

    EngineTar(const Engine &engine, ChildProcess process);

    Engine m_engine;
    Input m_input;
    TarReader m_reader;
};

/** The path for the name \a written in a tar, without "./" and slashes at either end; empty if it leads outside or is
 *  too long. The root is ".". */
QByteArray cleanTarPath(QByteArrayView written);

}
