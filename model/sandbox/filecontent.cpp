// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "filecontent.h"

#include "content.h"
#include "patternsource.h"
#include "piecedsource.h"

namespace stratoscope
{

FileContent FileContent::ofLower(VersionId version, quint64 size)
{
    FileContent content;
    if (size > 0)
        content.m_pieces.push_back({version, {}, size, {}, true, 0});
    content.m_size = size;
    return content;
}

FileContent FileContent::ofOther(const LoadedImagePtr &image, VersionId version, quint64 size)
{
    FileContent content = ofLower(version, size);
    for (Piece &piece : content.m_pieces)
        piece.image = image;
    return content;
}

FileContent FileContent::ofStored(const StoredFilePtr &file)
{
    FileContent content;
    if (file->size() > 0)
        content.m_pieces.push_back({{}, file, file->size(), {}, true, 0});
    content.m_size = file->size();
    return content;
}

FileContent FileContent::ofPattern(quint64 seed, quint64 size)
{
    FileContent content;
    if (size > 0)
        content.m_pieces.push_back({{}, {}, size, {}, true, seed});
    content.m_size = size;
    return content;
}

void FileContent::append(const FileContent &more)
{
    m_pieces.insert(m_pieces.end(), more.m_pieces.begin(), more.m_pieces.end());
    m_size += more.m_size;
}

void FileContent::resize(quint64 size)
{
    if (size > m_size)
        m_pieces.push_back({{}, {}, size - m_size, {}, true, 0});
    while (m_size > size && !m_pieces.empty()) {
        Piece &last = m_pieces.back();
        const quint64 cut = std::min(last.length, m_size - size);
        last.length -= cut;
        last.isWhole = last.isWhole && cut == 0;
        m_size -= cut;
        if (last.length == 0)
            m_pieces.pop_back();
    }
    m_size = size;
}

VersionId FileContent::wholeLower() const
{
    if (m_pieces.size() != 1 || !m_pieces.front().isWhole || m_pieces.front().image)
        return {};
    return m_pieces.front().lower;
}

Result<ByteSourcePtr> FileContent::open(
    const Piece &piece, const LoadedImage &base, const QString &name, const Job &job) const
{
    if (piece.lower.isValid())
        return openContent(piece.image ? *piece.image : base, piece.lower, job);
    if (piece.pattern != 0)
        return patternSource(piece.pattern, piece.length, name);
    return piece.stored ? piece.stored->open(name) : Result<ByteSourcePtr>(zerosSource(piece.length, name));
}

Result<ByteSourcePtr> FileContent::open(const LoadedImage &base, const QString &name, const Job &job) const
{
    std::vector<SourcePiece> pieces;
    for (const Piece &piece : m_pieces) {
        Result<ByteSourcePtr> source = open(piece, base, name, job);
        if (!source)
            return source;
        if (m_pieces.size() == 1 && piece.isWhole)
            return source;
        pieces.push_back({std::move(*source), piece.length});
    }
    return piecedSource(std::move(pieces), name);
}

}
