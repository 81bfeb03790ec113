// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findreference.h"

#include "engineproblem.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct FindReferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FindReference)
};

Result<FoundReference> findIn(const Engine &engine, const EngineReference &reference, const Job &job)
{
    using What = EngineReference::What;
    if (reference.what != What::Container) {
        const Result<ImageFacts> image = inspectImage(engine, reference.name, job);
        if (image)
            return FoundReference {engine, *image};
        const bool isElsewhere = image.error().kind == ErrorKind::NotFound && !isNotInstalled(image.error());
        if (reference.what == What::Image || !isElsewhere)
            return tl::unexpected(image.error());
    }
    Result<ContainerFacts> container = inspectContainer(engine, reference.name, job);
    if (container)
        return FoundReference {engine, std::move(*container)};
    Error error = container.error();
    if (error.kind == ErrorKind::NotFound && reference.what == What::ImageOrContainer && !isNotInstalled(error)) {
        error.cause = FindReferenceWords::tr("it has no image or container with this name");
        error.hint
            = FindReferenceWords::tr("List them with \"%1 images\" and \"%1 ps -a\"").arg(engineName(engine.kind));
    }
    return tl::unexpected(error);
}

QString exactReference(const FoundReference &found, const QString &name)
{
    return EngineReference {found.engine.kind, found.engine.place, EngineReference::What::Container, name}.toString();
}

/** One of the available engines. */
class Search
{
public:
    Search(const EngineReference &reference, const EnginePrograms &programs, const Job &job)
        : m_reference(reference)
        , m_programs(programs)
        , m_job(job)
    {
    }

    Result<FoundReference> search();

private:
    Result<void> ask(const Engine &engine);
    bool isKnown(const FoundReference &found) const;
    Error nothingFound() const;

    const EngineReference &m_reference;
    const EnginePrograms &m_programs;
    const Job m_job;
    std::vector<FoundReference> m_found;
    QStringList m_answers;
};

/** Several contexts may lead to the same engine. */
bool Search::isKnown(const FoundReference &found) const
{
    const QString id = std::get<ContainerFacts>(found.what).id;
    return std::any_of(m_found.begin(), m_found.end(),
        [&](const FoundReference &other) { return std::get<ContainerFacts>(other.what).id == id; });
}

Result<void> Search::ask(const Engine &engine)
{
    Result<FoundReference> found = findIn(engine, m_reference, m_job);
    if (!found && found.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(found.error());
    if (!found) {
        const Error &error = found.error();
        const bool isAbsent = error.kind == ErrorKind::NotFound && !isNotInstalled(error);
        m_answers.append(QStringLiteral("%1: %2").arg(
            engine.label(), isAbsent ? FindReferenceWords::tr("has none with this name") : error.cause));
    } else if (!isKnown(*found)) {
        m_found.push_back(std::move(*found));
    }
    return {};
}

Error Search::nothingFound() const
{
    return {ErrorKind::NotFound, m_reference.toString(), {},
        m_answers.isEmpty()
            ? FindReferenceWords::tr("no container engine found")
            : FindReferenceWords::tr("no such container (%1)").arg(m_answers.join(QStringLiteral("; "))),
        {}};
}

Result<FoundReference> Search::search()
{
    for (const EngineKind kind : AllKinds<EngineKind>) {
        for (const Engine &engine : enginesOf(kind, m_programs, m_job)) {
            if (const Result<void> asked = ask(engine); !asked)
                return tl::unexpected(asked.error());
        }
    }
    if (m_found.size() == 1)
        return m_found.front();
    if (m_found.empty())
        return tl::unexpected(nothingFound());
    QStringList references;
    for (const FoundReference &found : m_found)
        references.append(exactReference(found, m_reference.name));
    return tl::unexpected(Error {ErrorKind::Usage, m_reference.toString(), {},
        FindReferenceWords::tr("several engines have a container with this name"),
        FindReferenceWords::tr("Specify which one: %1").arg(references.join(QStringLiteral(", ")))});
}

}

Result<FoundReference> findReference(const EngineReference &reference, const EnginePrograms &programs, const Job &job)
{
    if (!reference.kind)
        return Search(reference, programs, job).search();
    if (programs.of(*reference.kind).isEmpty()) {
        return failure(ErrorKind::Usage, reference.toString(),
            FindReferenceWords::tr("%1 is disabled by an environment variable").arg(engineName(*reference.kind)));
    }
    return findIn(engineAt(*reference.kind, reference.place, programs), reference, job);
}

}
