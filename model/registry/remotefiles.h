// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileset.h"
#include "registrydocument.h"

#include <map>

namespace stratoscope
{

class RemoteStore;

/**
 * An image in a registry as an OCI layout: the documents are here, the layers come when they are read, several side by
 * side. Transfers end with the last user of the set and its files.
 */
class RemoteFiles : public FileSet
{
public:
    /** What may be transferred just to see what it is. */
    enum class Looks { AtDocuments, AtNothing };

    /** \a location is the reference that the user gave. */
    RemoteFiles(const RegistrySessionPtr &session, const QString &location, Looks looks = Looks::AtDocuments);
    ~RemoteFiles() override;

    /** Adds a document before others read. */
    void addDocument(const QString &name, const QByteArray &bytes);
    /** Adds a blob that is to be transferred when somebody reads it. */
    void addBlob(const QString &name, const Digest &digest, quint64 size);

    /** Until this is called, blobs cannot be read without a job unless they are small and may be looked at: whoever wants
     *  to know what is in a manifest gets none of what it lists transferred. */
    void endOpening() const;

    std::vector<QString> names() const override;
    bool contains(const QString &name) const override { return m_files.count(name) > 0; }
    Result<ByteSourcePtr> open(const QString &name) const override;
    QString location() const override { return m_location; }
    QString container() const override;
    QStringList warnings() const override { return {}; }
    void willRead(const QStringList &names) const override;
    ByteSourcePtr openByRange(const QString &name) const override;
    std::shared_ptr<const PieceStore> pieces() const override;
    std::shared_ptr<const UnpackedLayer> unpackedLayer(const QString &name, const Digest &diffId) const override;
    std::optional<Transfer> transfer() const override;
    std::optional<Transfer> transferOf(const QString &name) const override;

private:
    const RegistrySessionPtr m_session;
    const std::shared_ptr<RemoteStore> m_store;
    const QString m_location;
    const std::shared_ptr<const PieceStore> m_pieces;
    quint64 m_documentBytes = 0;
    std::map<QString, ByteSourcePtr> m_files;
    std::map<QString, std::size_t> m_downloads; ///< Numbers in the store.
};

}
