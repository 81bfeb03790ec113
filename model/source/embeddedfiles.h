// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"

#include <map>

namespace stratoscope
{

/** A file set with more files than are in it, such as the content of descriptors. Files are added before others read. */
class EmbeddedFiles : public FileSet
{
public:
    explicit EmbeddedFiles(FileSetPtr whole);

    /** Adds a file, which counts before one of the set's with that name. */
    void add(const QString &name, ByteSourcePtr content);

    std::vector<QString> names() const override { return m_whole->names(); }
    bool contains(const QString &name) const override { return m_added.count(name) > 0 || m_whole->contains(name); }
    Result<ByteSourcePtr> open(const QString &name) const override;
    QString location() const override { return m_whole->location(); }
    QString container() const override { return m_whole->container(); }
    QStringList warnings() const override { return m_whole->warnings(); }
    ByteSourcePtr wholeTar() const override { return m_whole->wholeTar(); }
    void willRead(const QStringList &names) const override { m_whole->willRead(names); }
    ByteSourcePtr openByRange(const QString &name) const override
    {
        return m_added.count(name) > 0 ? nullptr : m_whole->openByRange(name);
    }
    std::shared_ptr<const PieceStore> pieces() const override { return m_whole->pieces(); }
    std::shared_ptr<const UnpackedLayer> unpackedLayer(const QString &name, const Digest &diffId) const override
    {
        return m_added.count(name) > 0 ? nullptr : m_whole->unpackedLayer(name, diffId);
    }
    std::optional<Transfer> transfer() const override { return m_whole->transfer(); }
    std::optional<Transfer> transferOf(const QString &name) const override { return m_whole->transferOf(name); }

private:
    const FileSetPtr m_whole;
    std::map<QString, ByteSourcePtr> m_added;
};

}
