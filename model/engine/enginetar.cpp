// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginetar.h"

#include "engineproblem.h"
#include "readlimits.h"

namespace stratoscope
{

EngineTar::EngineTar(const Engine &engine, ChildProcess process)
    : m_engine(engine)
    , m_input(std::move(process))
    , m_reader(m_input)
{
}

Result<std::unique_ptr<EngineTar>> EngineTar::start(const Engine &engine, const QStringList &command, const Job &job)
{
    Result<ChildProcess> process = ChildProcess::start(engine.call(command, EnginePatienceMs), job);
    if (!process)
        return tl::unexpected(engineFailure(engine, process.error()));
    return std::unique_ptr<EngineTar>(new EngineTar(engine, std::move(*process)));
}

Result<EntryReader::Step> EngineTar::next()
{
    const Result<EntryReader::Step> step = m_reader.next();
    if (step ? *step == EntryReader::Step::Entry : step.error().kind == ErrorKind::Cancelled)
        return step;
    const Result<ProcessEnd> end = m_input.process.finish();
    if (end && !end->isFine())
        return tl::unexpected(engineFailure(m_engine, *end));
    return step ? step : tl::unexpected(engineFailure(m_engine, step.error()));
}

QByteArray cleanTarPath(QByteArrayView written)
{
    QByteArray clean;
    qsizetype begin = 0;
    while (begin <= written.size()) {
        const qsizetype slash = written.indexOf('/', begin);
        const qsizetype end = slash < 0 ? written.size() : slash;
        const QByteArrayView part = written.sliced(begin, end - begin);
        begin = end + 1;
        if (part.isEmpty() || part == QByteArrayView("."))
            continue;
        if (part == QByteArrayView("..") || part.contains('\0'))
            return {};
        if (!clean.isEmpty())
            clean += '/';
        clean += part;
    }
    if (clean.size() > limits::PathBytes)
        return {};
    return clean.isEmpty() ? QByteArrayLiteral(".") : clean;
}

}
