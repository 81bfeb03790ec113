// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerstackrow.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace stratoscope
{

class BuildReading;
class ExplorerState;
class WasteAnalysis;

/**
 * The layer stack of the image in an ExplorerState, topmost first: the writable layer, the layers, and between them the
 * history steps that created no layer. Known before the trees are ready; refined once they are. Above the layers of a
 * group is a row for the group, which takes their place while it is folded.
 */
class LayerStackModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of LayerStackRow::Kind.
        LayerRole, ///< int; -1 for steps.
        NumberRole, ///< QString: layerNumber(); empty for steps.
        InstructionRole, ///< QString, complete and raw, as the history has it; Qt::DisplayRole is its one line for
                         ///< people.
        DigestRole, ///< QString "sha256:…" of the blob; may be empty.
        DiffIdRole, ///< QString; may be empty.
        ChainIdRole, ///< QString; may be empty.
        ShortDigestRole, ///< QString, abbreviated diff ID, or digest if there is nothing else.
        SizeRole, ///< qulonglong: bytes of its files; the stored size until the trees are ready. Invalid if unknown.
        SizeTextRole, ///< QString of SizeRole, "packed" if it is the stored one.
        ShareRole, ///< double: SizeRole as a share of the largest layer's.
        PartsRole, ///< ByteParts: what the bytes of SizeRole are for; empty if unknown.
        PartsTextRole, ///< QString: the same in words, a line for each.
        CountsRole, ///< QString "1,204 files".
        ShortCountsRole, ///< QString "+1 ~3 −1".
        NoteRole, ///< QString: what it hides, wastes or copies up; empty if nothing.
        ShortNoteRole, ///< QString: the most important part of it.
        CostlyRole, ///< bool: the note is a warning.
        TagRole, ///< QString "read-only", "read/write".
        SharedByRole, ///< int: the number of the source's images that contain this layer, including this one.
        AbsentRole, ///< bool: the source does not have the blob.
        DamagedRole, ///< bool: it could not be read to the end.
        TroubleTextRole, ///< QString: a description of the last two; empty if the whole layer was read.
        DamageTextRole, ///< QString: why, or what contradicts its digest; empty if nothing is wrong.
        VerdictRole, ///< int of Verdict, the worse of blob and diff ID.
        CreatedRole, ///< QDateTime; may be invalid.
        GroupRole, ///< int: the group that the row is of or in; -1 if it is in none.
        FoldedRole, ///< bool: a group whose rows are not listed.
        FirstLayerRole, ///< int: the lowest layer of a group; otherwise -1.
        LastLayerRole, ///< int: the highest.
        HelpRole, ///< QString, lines: what the tool tip says, as plain text.
    };

    /** Follows \a state, which must outlive the model. */
    explicit LayerStackModel(const ExplorerState *state, QObject *parent = nullptr);

    /** Also shows what \a analysis, which must outlive the model, finds out about the image. */
    void setAnalysis(const WasteAnalysis *analysis);
    /** Also shows what the image is built on, once \a build, which must outlive the model, knows. */
    void setBuild(const BuildReading *build);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /** The row of \a layer, or of the folded group that it is in; invalid if there is none. */
    QModelIndex indexOf(LayerIndex layer) const;

    /** The row of group number \a group; invalid if there is none. */
    QModelIndex groupIndex(int group) const;
    int groupCount() const { return static_cast<int>(m_folded.size()); }
    bool isFolded(int group) const { return m_folded.value(group, false); }
    /** Folds a group or unfolds it; an image that is opened again has them as they were left. */
    void setFolded(int group, bool folded);

private:
    void reset();
    void refine();
    /** Reads all rows, with the groups folded as they were left, or as long stacks have them. */
    void read(std::vector<LayerStackRow> rows);
    /** The rows in m_rows that are listed now. */
    std::vector<std::size_t> listed() const;
    bool hasSameGroups(const std::vector<LayerStackRow> &rows) const;
    QString foldKey(const LayerStackRow &row) const;
    const LayerStackRow &row(int number) const { return m_rows[m_listed[static_cast<std::size_t>(number)]]; }
    /** All rows, as read from the state and what is known about its waste. */
    std::vector<LayerStackRow> rows() const;
    QString tipOf(const LayerStackRow &row) const;
    QStringList spokenState(const LayerStackRow &row) const;

    const ExplorerState *m_state;
    const WasteAnalysis *m_analysis = nullptr;
    const BuildReading *m_build = nullptr;
    std::vector<LayerStackRow> m_rows; ///< Top first, with those in folded groups.
    std::vector<std::size_t> m_listed; ///< In m_rows.
    QList<bool> m_folded; ///< By group.
    QHash<QString, bool> m_left; ///< How the user left groups, by foldKey().
};

}
