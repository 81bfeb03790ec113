// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "archivereader.h"
#include "engine.h"

#include <memory>

namespace stratoscope
{

/** A tar that an engine writes to its standard output, read as it comes. */
class EngineTar
{
public:
    static Result<std::unique_ptr<EngineTar>> start(const Engine &engine, const QStringList &command, const Job &job);
    Q_DISABLE_COPY_MOVE(EngineTar)

    /** As ArchiveReader::next(). At the end, and where the tar is broken, the engine's own words come first. */
    Result<ArchiveReader::Step> next();
    ArchiveReader &reader() { return m_reader; }

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
    ArchiveReader m_reader;
};

/** The path that a tar's \a written name stands for, without "./" and slashes at its ends; empty where it would lead
 *  outside, or is longer than a path can be. The root is ".". */
QByteArray cleanTarPath(QByteArrayView written);

}
