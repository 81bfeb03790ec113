// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "piecedsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct PiecedSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PiecedSource)
};

class ZerosSource : public ByteSource
{
public:
    ZerosSource(quint64 size, const QString &name)
        : m_size(size)
        , m_name(name)
    {
    }

    quint64 size() const override { return m_size; }
    QString name() const override { return m_name; }

    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        const quint64 count = offset < m_size ? std::min<quint64>(buffer.size(), m_size - offset) : 0;
        std::fill_n(buffer.begin(), count, '\0');
        return static_cast<qsizetype>(count);
    }

private:
    const quint64 m_size;
    const QString m_name;
};

class PiecedSource : public ByteSource
{
public:
    PiecedSource(std::vector<SourcePiece> pieces, const QString &name)
        : m_pieces(std::move(pieces))
        , m_name(name)
    {
        for (const SourcePiece &piece : m_pieces)
            m_ends.push_back(size() + piece.length);
    }

    quint64 size() const override { return m_ends.empty() ? 0 : m_ends.back(); }
    QString name() const override { return m_name; }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override;

private:
    const std::vector<SourcePiece> m_pieces;
    std::vector<quint64> m_ends; ///< The end of each piece in the whole.
    const QString m_name;
};

Result<qsizetype> PiecedSource::readAt(quint64 offset, std::span<char> buffer) const
{
    const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), offset);
    if (end == m_ends.end() || buffer.empty())
        return 0;
    const SourcePiece &piece = m_pieces[static_cast<std::size_t>(end - m_ends.begin())];
    const quint64 within = offset - (*end - piece.length);
    const auto wanted = static_cast<std::size_t>(std::min<quint64>(buffer.size(), piece.length - within));
    const Result<qsizetype> count = piece.source->readAt(within, buffer.first(wanted));
    if (count && *count == 0)
        return failure(
            ErrorKind::Damaged, m_name, PiecedSourceWords::tr("it has fewer bytes than stated in its layer"));
    return count;
}

}

ByteSourcePtr piecedSource(std::vector<SourcePiece> pieces, const QString &name)
{
    return std::make_shared<const PiecedSource>(std::move(pieces), name);
}

ByteSourcePtr zerosSource(quint64 size, const QString &name)
{
    return std::make_shared<const ZerosSource>(size, name);
}

}
