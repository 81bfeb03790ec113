// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "madedirectories.h"

#include "openfile.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

namespace stratoscope
{

namespace
{

struct MadeDirectoriesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Extraction)
};

constexpr std::size_t MostOpen = 128;
constexpr mode_t UnfinishedMode = 0700; ///< The final one may not let us in.

/** True if the next file will not fare better. */
bool concernsAll(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EROFS:
    case EIO:
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return true;
    default:
        return false;
    }
}

}

Result<void> cannotMake(int errorNumber, const QByteArray &path, LeftOutList &leftOut)
{
    if (concernsAll(errorNumber)) {
        Error error = systemError(errorNumber, {});
        if (errorNumber == ENOSPC || errorNumber == EDQUOT)
            error.hint = MadeDirectoriesWords::tr("Free up space there, or extract to somewhere else");
        return tl::unexpected(error);
    }
    // All that is there was made by us.
    if (errorNumber == EEXIST)
        leftOut.add(LeftOutReason::NameTaken, path);
    else
        leftOut.add(LeftOutReason::Refused, path, systemMessage(errorNumber));
    return {};
}

MadeDirectories::MadeDirectories(const UnionTree &tree, const ExtractPlaces &places, int top, LeftOutList &leftOut)
    : m_tree(tree)
    , m_places(places)
    , m_top(top)
    , m_leftOut(leftOut)
    , m_states(tree.paths().size(), State::Missing)
{
}

void MadeDirectories::moveTo(int top)
{
    m_open.clear();
    m_top = top;
}

Result<MadeDirectories::Outcome> MadeDirectories::make(PathId path)
{
    if (m_places.isDestination(path))
        return Outcome::Made;
    if (m_states[path.value] != State::Missing)
        return m_states[path.value] == State::Made ? Outcome::Made : Outcome::Failed;
    const Result<int> parent = open(m_places.parent(path));
    if (!parent)
        return tl::unexpected(parent.error());
    const Result<Outcome> made = makeIn(*parent, path);
    if (made)
        m_states[path.value] = *made == Outcome::Made ? State::Made : State::Failed;
    if (made && *made == Outcome::Made)
        m_made.push_back(path);
    return made;
}

Result<MadeDirectories::Outcome> MadeDirectories::makeIn(int parent, PathId path)
{
    const QByteArray name = m_places.name(path);
    if (parent < 0) {
        m_leftOut.add(LeftOutReason::Below, m_tree.paths().fullPath(path));
        return Outcome::Failed;
    }
    const int problem = !ExtractPlaces::isUsable(name)             ? EINVAL
        : ::mkdirat(parent, name.constData(), UnfinishedMode) == 0 ? 0
                                                                   : errno;
    if (problem == 0)
        return Outcome::Made;
    const auto noted = cannotMake(problem, m_tree.paths().fullPath(path), m_leftOut);
    return noted ? Result<Outcome>(Outcome::Failed) : tl::unexpected(noted.error());
}

Result<int> MadeDirectories::open(PathId path)
{
    if (m_places.isDestination(path))
        return m_top;
    if (const auto found = m_open.find(path.value); found != m_open.end())
        return found->second.get();
    const Result<Outcome> made = make(path);
    if (!made)
        return tl::unexpected(made.error());
    if (*made == Outcome::Failed)
        return -1;
    const Result<int> parent = open(m_places.parent(path));
    if (!parent || *parent < 0)
        return parent;
    FileDescriptor descriptor = openBelow(*parent, m_places.name(path), O_RDONLY | O_DIRECTORY);
    if (descriptor.isValid())
        return keep(path, std::move(descriptor));
    const auto noted = cannotMake(errno, m_tree.paths().fullPath(path), m_leftOut);
    return noted ? Result<int>(-1) : tl::unexpected(noted.error());
}

int MadeDirectories::keep(PathId path, FileDescriptor descriptor)
{
    if (m_open.size() >= MostOpen)
        m_open.clear();
    return m_open.emplace(path.value, std::move(descriptor)).first->second.get();
}

}
