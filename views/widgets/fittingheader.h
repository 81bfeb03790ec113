// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHeaderView>

namespace stratoscope
{

/**
 * The header of a tree whose columns fill its width: the first column, and optionally another one, take the
 * space that the others leave, until the user chooses columns or sets their widths. A context menu lists
 * all columns but the first.
 */
class FittingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FittingHeader(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /** Also gives \a column a share of the remaining space, up to \a widest, and lets it shrink to no less than
     *  \a narrowest. */
    void setElasticColumn(int column, int narrowest, int widest = QWIDGETSIZE_MAX);
    /** Lets the first column shrink to \a width, before the columns get wider than the view. */
    void setNarrowestFirst(int width);
    /** Shows \a columns, in order of importance, only if there is space: if the elastic columns that are always shown
     *  have \a comfort in total. */
    void setOptionalColumns(const QList<int> &columns, int comfort = 320);

    /** Makes the first column no narrower than \a width, even if the columns are then wider than the view; if the user
     *  set its width, that is restored once less is needed. The user can still make it narrower, until this is called
     *  with \a again. True if that changes its width. */
    bool setFirstColumnNeeds(int width, bool again);
    /** True once the user chose columns or set their widths. */
    bool isChosen() const { return m_userChose; }

    QByteArray saveColumns();
    bool restoreColumns(const QByteArray &state);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** Makes all columns \a ratio as wide, since the text in them is. */
    void scaleColumns(qreal ratio);
    void fit();
    void fitTitles();
    void fitOptionalColumns();
    void fitElasticColumns();
    int titleWidth(int column) const;

    qreal m_characterWidth; ///< Of the font that the columns were made for.
    int m_narrowestFirst;
    int m_firstNeeds = 0;
    int m_firstChosen = 0; ///< Set by the user.
    int m_elastic = -1;
    int m_elasticNarrowest = 0;
    int m_elasticWidest = QWIDGETSIZE_MAX;
    QList<std::pair<int, int>> m_optional; ///< Columns and their widths.
    int m_comfort = 0;
    bool m_fitting = false;
    bool m_restoring = false; ///< QHeaderView is about to set its columns again.
    bool m_userChose = false;
};

}
