// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "placefile.h"

#include "bytes.h"
#include "posixfailure.h"
#include "shellrun.h"

#include <QCoreApplication>

#include <cerrno>

namespace stratoscope
{

namespace
{

struct PlaceFileWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackScript)
};

/** FNV-1a, never 0. */
quint64 patternSeed(const QByteArray &text)
{
    quint64 hash = 0xcbf29ce484222325ull;
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ull;
    return hash | 1;
}

Result<FileContent> contentOf(Overlay &overlay, const NewFile &file)
{
    if (file.size && file.isZeros) {
        FileContent zeros;
        zeros.resize(*file.size);
        return zeros;
    }
    if (file.size) {
        const QByteArray name = file.source.isEmpty() ? file.path : file.source;
        return FileContent::ofPattern(patternSeed(name + ':' + QByteArray::number(*file.size)), *file.size);
    }
    if (file.text.isEmpty())
        return FileContent();
    return overlay.store().put(file.text).map(&FileContent::ofStored);
}

/** Puts one file into a stack. */
class FilePlacer
{
public:
    FilePlacer(Overlay &overlay, const Job &job, const NewFile &file, const QByteArray &directory, quint64 &work)
        : m_overlay(overlay)
        , m_run(overlay, job, directory, work)
        , m_file(file)
    {
    }

    Result<void> place();

private:
    /** Makes the directories that are missing at \a path, following links. */
    Result<ShellPlace> directoryAt(const QByteArray &path);
    Result<void> placeDirectory();
    Result<QByteArray> target();
    Result<void> replace(Place &place, UpperInode inode);

    Overlay &m_overlay;
    ShellRun m_run;
    const NewFile &m_file;
};

Result<ShellPlace> FilePlacer::directoryAt(const QByteArray &path)
{
    Result<ShellPlace> place = m_run.findExisting("/", LastLink::Follow);
    for (const QByteArray &name : (path.startsWith('/') ? path : pathIn(m_run.directory(), path)).split('/')) {
        if (name.isEmpty())
            continue;
        place = m_run.find(pathIn(place->path, name), LastLink::Follow);
        if (!place)
            return place;
        if (!place->node.exists()) {
            if (const Result<void> made = m_run.perform(makeDirectory(place->path)); !made)
                return tl::unexpected(made.error());
            place = m_run.findExisting(place->path, LastLink::Keep);
        }
        if (place && !m_overlay.view().isDirectory(place->node))
            return posixFailure(ENOTDIR, place->path);
        if (!place)
            return place;
    }
    return place;
}

Result<void> FilePlacer::placeDirectory()
{
    const Result<ShellPlace> place = directoryAt(m_file.path);
    if (!place)
        return tl::unexpected(place.error());
    const UpperInode inode = m_overlay.view().inode(place->node);
    if (inode.mode != m_file.mode) {
        if (const Result<void> changed = m_run.perform(changeMode(place->path, m_file.mode)); !changed)
            return changed;
    }
    if (inode.uid != m_file.uid || inode.gid != m_file.gid)
        return m_run.perform(changeOwner(place->path, m_file.uid, m_file.gid));
    return {};
}

Result<QByteArray> FilePlacer::target()
{
    const bool isInDirectory = m_file.isInDirectory || m_file.path.endsWith('/');
    const QByteArray own = lastName(m_file.source.isEmpty() ? m_file.path : m_file.source);
    if (isInDirectory && m_file.source.isEmpty())
        return posixFailure(EISDIR, m_file.path);
    QByteArray path = m_file.path;
    if (!isInDirectory) {
        const Result<ShellPlace> found = m_run.find(path, LastLink::Follow);
        const bool isDirectory = found && found->node.exists() && m_overlay.view().isDirectory(found->node);
        if (isDirectory && m_file.source.isEmpty())
            return posixFailure(EISDIR, m_file.path);
        if (!isDirectory) {
            const qsizetype slash = path.lastIndexOf('/');
            const Result<ShellPlace> above = directoryAt(slash < 0 ? m_run.directory() : path.left(slash + 1));
            return above ? Result<QByteArray>(pathIn(above->path, lastName(path))) : tl::unexpected(above.error());
        }
    }
    const Result<ShellPlace> above = directoryAt(path);
    return above ? Result<QByteArray>(pathIn(above->path, own)) : tl::unexpected(above.error());
}

Result<void> FilePlacer::replace(Place &place, UpperInode inode)
{
    if (m_overlay.view().type(place.node) != EntryType::File) {
        m_overlay.remove(place);
        return m_overlay.add(place, std::move(inode)).map([](UpperId) {});
    }
    const UpperId id = m_overlay.copyUp(place, false);
    m_overlay.change(place.path, id, std::move(inode));
    return {};
}

Result<void> FilePlacer::place()
{
    if (m_file.isDirectory)
        return placeDirectory();
    const Result<QByteArray> path = target();
    if (!path)
        return tl::unexpected(path.error());
    Result<Place> place = m_overlay.find(*path);
    if (!place)
        return tl::unexpected(place.error());
    if (place->node.exists() && m_overlay.view().isDirectory(place->node))
        return posixFailure(EISDIR, *path);
    Result<FileContent> content = contentOf(m_overlay, m_file);
    if (!content)
        return tl::unexpected(content.error());
    UpperInode inode;
    inode.mode = m_file.mode;
    inode.uid = m_file.uid;
    inode.gid = m_file.gid;
    inode.modified = m_overlay.now();
    inode.content = std::move(*content);
    if (place->node.exists())
        return replace(*place, std::move(inode));
    place = m_overlay.findFree(*path);
    return place ? m_overlay.add(*place, std::move(inode)).map([](UpperId) {}) : tl::unexpected(place.error());
}

}

Operation placeFile(const NewFile &file, const QByteArray &directory, quint64 &work)
{
    return {PlaceFileWords::tr("Copy %1").arg(displayText(file.path)),
        [=, &work](
            Overlay &overlay, const Job &job) { return FilePlacer(overlay, job, file, directory, work).place(); },
        plainPath(file.path, directory)};
}

}
