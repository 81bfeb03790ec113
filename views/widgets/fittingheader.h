// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHeaderView>

namespace stratoscope
{

/**
 * The header of a tree whose columns fill its width: the first column, and another if wanted, take what room the others
 * leave, until the user chooses columns or gives them their widths. A context menu lists all columns but the first.
 */
class FittingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FittingHeader(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /** Lets \a column, too, take its share of the room that is left, and give way to no less than \a narrowest. */
    void setElasticColumn(int column, int narrowest);
    /** Shows \a columns, the first first, only where there is room for them: where the columns that give way and are
     *  always there have \a comfort together. */
    void setOptionalColumns(const QList<int> &columns, int comfort = 320);

    /** Makes the first column no narrower than \a width, even if the columns are then wider than the view; where the user
     *  gave it a width, it gets that back once less is needed. A user may then make it narrower still, until it is
     * asked \a again. True if that changes its width. */
    bool setFirstColumnNeeds(int width, bool again);
    /** True once the user chose columns or gave them widths. */
    bool isChosen() const { return m_userChose; }

    QByteArray saveColumns();
    bool restoreColumns(const QByteArray &state);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitOptionalColumns();
    void fitElasticColumns();

    int m_firstNeeds = 0;
    int m_firstChosen = 0; ///< By the user.
    int m_elastic = -1;
    int m_elasticNarrowest = 0;
    QList<std::pair<int, int>> m_optional; ///< Columns and their widths.
    int m_comfort = 0;
    bool m_fitting = false;
    bool m_restoring = false; ///< QHeaderView is about to set its columns anew.
    bool m_userChose = false;
};

}
