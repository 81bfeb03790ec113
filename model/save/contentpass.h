// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "draftorder.h"
#include "job.h"

#include <span>

namespace stratoscope
{

class TarReader;

/** Receives the contents of files, one after the other. An error that it returns ends the pass. */
class FileReceiver
{
public:
    virtual ~FileReceiver() = default;

    /** The pieces of \a entry follow. */
    virtual Result<void> begin(const DraftEntry &entry) = 0;
    /** A piece, after those before it; what lies between is a hole. */
    virtual Result<void> add(quint64 offset, QByteArrayView bytes) = 0;
    /** All of the current file was there; it may end with a hole. */
    virtual Result<void> end() = 0;
    /** The content of \a entry cannot be read, or not to its end, because of \a error. */
    virtual Result<void> fail(const DraftEntry &entry, const Error &error) = 0;
};

/** How careful a ContentPass is. */
enum class PassChecks {
    Readable, ///< Reads what can be read, even of a damaged layer.
    Complete, ///< Fails if a layer is absent, damaged, or does not match its digest.
};

/** Reads the contents of files: each layer once, from start to end, with a bounded amount of memory. */
class ContentPass
{
public:
    /** All arguments must outlive this. */
    ContentPass(const LoadedImage &image, FileReceiver &receiver, const Job &job, PassChecks checks);

    /** Reads \a files, sorted as in DraftOrder. Fails with ErrorKind::Cancelled, with an error of the receiver, and
     *  as the checks want. */
    Result<void> read(std::span<const WantedFile> files);

private:
    Result<void> readLayer(std::span<const WantedFile> files);
    Result<void> readEach(std::span<const WantedFile> files);
    Result<void> readBlob(std::span<const WantedFile> files);
    Result<void> verifyPlain(LayerIndex layer);
    Result<void> readFrom(TarReader &reader, std::span<const WantedFile> files);
    Result<void> readCurrent(TarReader &reader, const WantedFile &file);
    Result<void> readPieces(TarReader &reader, const WantedFile &file);
    Result<void> readOpened(const ByteSource &content, const WantedFile &file);
    Result<void> failAll(std::span<const WantedFile> files, const Error &error);
    Result<void> fail(const WantedFile &file, const Error &error);
    bool areFew(std::span<const WantedFile> files) const;
    Error changed(const WantedFile &file) const;

    const LoadedImage &m_image;
    const UnionTree &m_tree;
    FileReceiver &m_receiver;
    const Job &m_job;
    const PassChecks m_checks;
    std::vector<char> m_block;
};

}
