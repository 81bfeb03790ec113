// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hosttree.h"

#include "bytes.h"
#include "layerwalk.h"
#include "operationtitles.h"
#include "posixfailure.h"
#include "readlimits.h"
#include "sandboxnames.h"

#include <cerrno>

namespace stratoscope
{

namespace
{

UpperInode inodeOf(const RawEntry &entry)
{
    UpperInode inode;
    inode.type = entry.type;
    inode.mode = entry.mode;
    inode.uid = entry.uid;
    inode.gid = entry.gid;
    inode.modified = {entry.mtime, entry.mtimeNsec};
    inode.linkTarget = entry.linkTarget.toByteArray();
    inode.xattrs = entry.xattrs;
    dropHostXattrs(inode.xattrs);
    return inode;
}

}

HostTree::HostTree(Overlay &overlay, const Job &job, const QString &directory, const QString &name, UpperId made,
    const QByteArray &madePath)
    : m_overlay(overlay)
    , m_job(job)
    , m_directory(directory)
    , m_name(name)
    , m_files(directoryContents(directory))
    , m_madePath(madePath)
{
    m_made.insert({}, made);
}

/** Rewrites \a error for the user, who knows the directory by another path than the walk. */
Error HostTree::named(Error error) const
{
    for (QString *text : {&error.file, &error.entry})
        text->replace(m_directory, m_name);
    return error;
}

Result<void> HostTree::copy()
{
    const Job walking = m_job.reportingTo([this](const Progress &) {
        m_job.report({OperationTitles::tr("Copying %1").arg(m_name), m_bytes, 0});
    });
    const Result<WalkOutcome> walked = walkUpperDirectory(m_directory, *this, walking);
    if (!walked)
        return tl::unexpected(named(walked.error()));
    if (m_problem && walked->damage)
        return tl::unexpected(named(*walked->damage));
    return m_problem ? m_problem : tl::unexpected(named(m_problem.error()));
}

Result<FileContent> HostTree::copyContent(const RawEntry &entry)
{
    if (entry.size == 0)
        return FileContent();
    const Result<ByteSourcePtr> source = m_files->open(entry.path.toByteArray(), {});
    if (!source)
        return tl::unexpected(source.error());
    const Result<StoredFilePtr> copied = m_overlay.store().copy(**source, (*source)->size(), m_job);
    if (!copied)
        return tl::unexpected(copied.error());
    m_bytes += (*copied)->size();
    return FileContent::ofStored(*copied);
}

Result<void> HostTree::copyEntry(const RawEntry &entry)
{
    const QByteArray path = entry.path.toByteArray();
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray name = path.mid(slash + 1);
    const auto parent = m_made.constFind(path.left(qMax<qsizetype>(slash, 0)));
    const bool isDevice = entry.whiteout || entry.type == EntryType::CharDevice || entry.type == EntryType::BlockDevice;
    const auto linked
        = entry.type == EntryType::Hardlink ? m_made.constFind(entry.linkTarget.toByteArray()) : m_made.cend();
    if (isDevice || parent == m_made.cend() || (entry.type == EntryType::Hardlink && linked == m_made.cend())) {
        ++m_leftOut;
        return {};
    }
    const UpperId directory = *parent;
    const QByteArray full = m_madePath + '/' + path;
    if (const Result<void> allowed = checkNewName(name, full); !allowed)
        return allowed;
    if (full.size() > limits::PathBytes - 1 || full.count('/') > limits::PathDepth)
        return posixFailure(ENAMETOOLONG, full.left(limits::NameBytes));
    if (const Result<void> room = m_overlay.checkRoom(); !room)
        return room;
    if (linked != m_made.cend()) {
        m_overlay.upper().setChild(directory, name, *linked);
        return {};
    }
    UpperInode inode = inodeOf(entry);
    if (entry.type == EntryType::File) {
        Result<FileContent> content = copyContent(entry);
        if (!content)
            return tl::unexpected(content.error());
        inode.content = std::move(*content);
    }
    const quint64 bytes = inode.content.size();
    const UpperId made = m_overlay.upper().make(std::move(inode));
    m_overlay.upper().setChild(directory, name, made);
    m_made.insert(path, made);
    m_overlay.noteCopy({StepEffect::Kind::Created, full, {}, {}, bytes});
    return {};
}

void HostTree::add(const RawEntry &entry)
{
    if (m_problem)
        m_problem = copyEntry(entry);
}

}
