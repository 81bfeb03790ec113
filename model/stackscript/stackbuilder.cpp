// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackbuilder.h"

#include "bytes.h"
#include "commitlayer.h"
#include "placefile.h"
#include "putontop.h"
#include "shellrun.h"
#include "stacklimits.h"
#include "stackverbs.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct StackBuilderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

FileTime stackClock()
{
    return {StackTime, 0};
}

ScriptProblem problemAt(ScriptPlace place, const Error &error)
{
    return {place, error.entry.isEmpty() ? error.cause : error.entry + QStringLiteral(": ") + error.cause, error.hint,
        error.kind};
}

}

StackBuilder::StackBuilder(const StackScript &script, const Job &job)
    : m_script(script)
    , m_job(job)
    , m_directory("/")
{
}

std::unique_ptr<Sandbox> StackBuilder::newSandbox(const QString &name) const
{
    return std::make_unique<Sandbox>(m_image, m_store, name, stackClock);
}

ScriptResult<void> StackBuilder::checkRoom(const Sandbox &sandbox, ScriptPlace place) const
{
    if (m_bytes + sandbox.bytes() > limits::StackBytes)
        return tl::unexpected(ScriptProblem {place,
            StackBuilderWords::tr("the stack would have more than %1 bytes").arg(limits::StackBytes), {},
            ErrorKind::Limit});
    if (m_entries + sandbox.entries() > limits::StackEntries)
        return tl::unexpected(ScriptProblem {place,
            StackBuilderWords::tr("the stack would have more than %1 files").arg(limits::StackEntries), {},
            ErrorKind::Limit});
    return {};
}

ScriptResult<void> StackBuilder::performFiles(Sandbox &sandbox, const StackInstruction &instruction)
{
    for (const NewFile &file : instruction.files) {
        const Result<Step> step = sandbox.perform(placeFile(file, m_directory, m_work), m_job);
        if (!step)
            return tl::unexpected(problemAt(instruction.place, step.error()));
        if (const ScriptResult<void> room = checkRoom(sandbox, instruction.place); !room)
            return room;
    }
    return {};
}

ScriptResult<void> StackBuilder::performLine(Sandbox &sandbox, const StackInstruction &instruction)
{
    ScriptResult<void> outcome;
    Operation operation;
    operation.run = [&](Overlay &overlay, const Job &job) -> Result<void> {
        outcome = ShellRun(overlay, job, m_directory, m_work).run(instruction.line);
        return outcome ? Result<void>() : failure(outcome.error().kind, {}, outcome.error().cause);
    };
    const Result<Step> step = sandbox.perform(operation, m_job);
    if (!outcome)
        return outcome;
    if (!step)
        return tl::unexpected(problemAt(instruction.place, step.error()));
    return checkRoom(sandbox, instruction.place);
}

ScriptResult<void> StackBuilder::commit(Sandbox &sandbox, const QString &createdBy, ScriptPlace place)
{
    if (m_layers >= limits::StackLayers)
        return tl::unexpected(
            ScriptProblem {place, StackBuilderWords::tr("an image has no more than %1 layers").arg(limits::StackLayers),
                StackBuilderWords::tr("Put several instructions into one LAYER"), ErrorKind::Limit});
    const Result<LoadedImagePtr> whole = putOnTop(sandbox.base(), sandbox.layer(), m_job);
    const Result<LoadedImagePtr> committed = whole ? commitLayer(*whole, {createdBy, {}, stackDate()}, m_job) : whole;
    if (!committed)
        return tl::unexpected(problemAt(place, committed.error()));
    m_image = *committed;
    ++m_layers;
    m_bytes += sandbox.bytes();
    m_entries += sandbox.entries();
    m_places.push_back(place);
    return {};
}

ScriptResult<void> StackBuilder::applyConfig(ScriptPlace place)
{
    const Result<LoadedImagePtr> changed = m_config.appliedTo(m_image);
    if (!changed)
        return tl::unexpected(problemAt(place, changed.error()));
    m_image = *changed;
    return {};
}

ScriptResult<void> StackBuilder::openLayer(const StackInstruction &instruction)
{
    if (m_open && instruction.layer && m_openLayer == instruction.layer)
        return {};
    if (const ScriptResult<void> closed = closeLayer(); !closed)
        return closed;
    m_open = newSandbox({});
    m_openLayer = instruction.layer;
    m_openPlace = instruction.layer ? m_script.layers[*instruction.layer].place : instruction.place;
    m_openHistory = instruction.layer ? m_script.layers[*instruction.layer].comment : instruction.history;
    return {};
}

ScriptResult<void> StackBuilder::closeLayer()
{
    if (!m_open)
        return {};
    const std::unique_ptr<Sandbox> sandbox = std::exchange(m_open, {});
    if (const ScriptResult<void> committed = commit(*sandbox, m_openHistory, m_openPlace); !committed)
        return committed;
    return applyConfig(m_openPlace);
}

ScriptResult<void> StackBuilder::doLayerInstruction(const StackInstruction &instruction)
{
    if (const ScriptResult<void> opened = openLayer(instruction); !opened)
        return opened;
    const ScriptResult<void> done
        = instruction.verb == StackVerb::Run ? performLine(*m_open, instruction) : performFiles(*m_open, instruction);
    // Of a layer that fails, nothing is kept, as docker build does it.
    if (!done)
        m_open.reset();
    if (!done || instruction.layer)
        return done;
    return closeLayer();
}

ScriptResult<StackBuilder::MadeContainer *> StackBuilder::find(const StackInstruction &instruction)
{
    if (instruction.container.isEmpty() && !m_containers.empty())
        return &m_containers.back();
    QByteArrayList names;
    for (MadeContainer &container : m_containers) {
        if (container.name == instruction.container)
            return &container;
        names.append(container.name.toUtf8());
    }
    if (instruction.container.isEmpty())
        return scriptFailure(instruction.place, StackBuilderWords::tr("there is no container yet"),
            StackBuilderWords::tr("Make one with docker run"));
    const QByteArray near = nearestName(instruction.container.toUtf8(), names);
    return scriptFailure(instruction.place,
        StackBuilderWords::tr("there is no container %1").arg(displayText(instruction.container)),
        near.isEmpty() ? StackBuilderWords::tr("Make one with docker run %1").arg(displayText(instruction.container))
                       : StackBuilderWords::tr("Did you mean %1?").arg(QString::fromUtf8(near)));
}

ScriptResult<void> StackBuilder::runContainer(const StackInstruction &instruction)
{
    if (m_image->layers.empty())
        return scriptFailure(instruction.place, StackBuilderWords::tr("there is no layer yet to put a container on"));
    if (m_containers.size() >= limits::StackContainers)
        return tl::unexpected(ScriptProblem {
            instruction.place, StackBuilderWords::tr("there are too many containers"), {}, ErrorKind::Limit});
    MadeContainer made;
    made.name = instruction.container;
    for (std::size_t number = m_containers.size() + 1; made.name.isEmpty(); ++number) {
        const QString name = QStringLiteral("c%1").arg(number);
        const bool isTaken = std::any_of(
            m_containers.begin(), m_containers.end(), [&](const MadeContainer &other) { return other.name == name; });
        made.name = isTaken ? QString() : name;
    }
    for (const MadeContainer &other : m_containers) {
        if (other.name == made.name)
            return scriptFailure(
                instruction.place, StackBuilderWords::tr("container %1 already exists").arg(displayText(made.name)));
    }
    made.sandbox = newSandbox(made.name);
    m_containers.push_back(std::move(made));
    return {};
}

ScriptResult<void> StackBuilder::commitContainer(const StackInstruction &instruction)
{
    const ScriptResult<MadeContainer *> container = find(instruction);
    if (!container)
        return tl::unexpected(container.error());
    MadeContainer &made = **container;
    if (made.sandbox->base() != m_image)
        return scriptFailure(instruction.place,
            StackBuilderWords::tr("%1 is based on the image as it was before another commit")
                .arg(displayText(made.name)));
    const QString text = QStringLiteral("docker commit %1").arg(made.name);
    if (const ScriptResult<void> committed = commit(*made.sandbox, text, instruction.place); !committed)
        return committed;
    made.sandbox = newSandbox(made.name);
    return {};
}

ScriptResult<void> StackBuilder::doConfigInstruction(const StackInstruction &instruction)
{
    const bool isInOpenLayer = m_open && instruction.layer && m_openLayer == instruction.layer;
    if (!isInOpenLayer) {
        if (const ScriptResult<void> closed = closeLayer(); !closed)
            return closed;
    }
    if (instruction.verb == StackVerb::Workdir)
        m_directory = plainPath(instruction.words.value(0).toUtf8(), m_directory);
    m_config.add(instruction);
    // The history has the layer that is open first.
    return isInOpenLayer ? ScriptResult<void>() : applyConfig(instruction.place);
}

ScriptResult<void> StackBuilder::doInstruction(const StackInstruction &instruction)
{
    switch (instruction.verb) {
    case StackVerb::File:
    case StackVerb::Dir:
    case StackVerb::Copy:
    case StackVerb::Run:
        return doLayerInstruction(instruction);
    case StackVerb::RunContainer:
    case StackVerb::Exec:
    case StackVerb::Commit:
        break;
    default:
        return doConfigInstruction(instruction);
    }
    if (const ScriptResult<void> closed = closeLayer(); !closed)
        return closed;
    if (instruction.verb == StackVerb::RunContainer)
        return runContainer(instruction);
    if (instruction.verb == StackVerb::Commit)
        return commitContainer(instruction);
    const ScriptResult<MadeContainer *> container = find(instruction);
    return container ? performLine(*(*container)->sandbox, instruction) : tl::unexpected(container.error());
}

ScriptResult<void> StackBuilder::build()
{
    const Result<ContentStorePtr> store = ContentStore::create();
    if (!store)
        return tl::unexpected(problemAt({}, store.error()));
    m_store = *store;
    m_image = emptyStackImage(m_script.name, m_script.tags, m_store);
    for (const StackInstruction &instruction : m_script.instructions) {
        if (m_job.isCancelled())
            return tl::unexpected(
                ScriptProblem {instruction.place, Job::cancelled().value().cause, {}, ErrorKind::Cancelled});
        if (const ScriptResult<void> done = doInstruction(instruction); !done)
            return done;
    }
    return closeLayer();
}

StackResult StackBuilder::takeResult()
{
    StackResult result;
    if (!m_image || m_image->layers.empty())
        return result;
    result.image = m_image;
    result.layerPlaces = std::move(m_places);
    for (const MadeContainer &container : m_containers) {
        const Result<LoadedImagePtr> whole = putOnTop(container.sandbox->base(), container.sandbox->layer(), m_job);
        if (whole)
            result.containers.push_back({container.name, *whole, container.sandbox->base()->layers.size()});
    }
    return result;
}

}
