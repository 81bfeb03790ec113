// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerdrecords.h"
#include "digest.h"
#include "storageroot.h"
#include "storedlayer.h"

namespace stratoscope
{

/** The snapshots of containerd's store: directories in overlayfs format, each on top of its parent. */
class ContainerdSnapshots
{
public:
    /** Reads the databases of the snapshotters that \a records name; what cannot be read is added to problems(). Fails
     *  with ErrorKind::Cancelled only. */
    static Result<ContainerdSnapshots> read(const StorageRoot &root, const ContainerdRecords &records, const Job &job);

    /** What \a key is called by \a space; an empty name if it is not known. */
    struct Place
    {
        QString snapshotter;
        QByteArray name;
    };
    Place find(const QString &space, const QString &snapshotter, const QByteArray &key) const;

    /** The snapshot of the layer with the chain ID \a chain, in any namespace; one without a name if there is none. */
    Place layer(const Digest &chain) const;
    /** The snapshot that \a place is on; one without a name at the bottom. */
    Place parent(const Place &place) const;
    /** The key of \a place. */
    static QByteArray key(const Place &place);
    /** False if it is a layer that does not change any more, or only to be looked at. */
    bool isWritable(const Place &place) const;
    /** The directory with the files of \a place. */
    StoredLayer directory(const Place &place) const;

    const QStringList &problems() const { return m_problems; }

private:
    /** What a snapshotter knows of a snapshot. */
    struct Record
    {
        quint64 id = 0; ///< Names its directory.
        QByteArray parent;
        bool isWritable = false;
    };
    using Records = QHash<QByteArray, Record>; ///< By name.

    explicit ContainerdSnapshots(const StorageRoot &root);
    Result<void> readSnapshotter(const QString &snapshotter, const Job &job);
    static Records recordsOf(BoltFile &file, QStringList &problems);

    const StorageRoot *m_root;
    QHash<QString, Records> m_records; ///< By snapshotter.
    QHash<QByteArray, Place> m_places; ///< By namespace, snapshotter and key.
    QHash<QByteArray, Place> m_layers; ///< By chain ID.
    QStringList m_problems;
};

}
