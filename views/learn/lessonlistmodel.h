// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessonitem.h"

#include <QAbstractListModel>

#include <vector>

namespace stratoscope
{

/** All lessons and then all levels, with how far the learner is. */
class LessonListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< QString.
        StateRole, ///< QString: "Step 3 of 6", "Done", or stars; empty if it was not begun.
        FinishedRole, ///< bool.
        NumberRole, ///< QString: of the lesson or level.
        SectionRole, ///< QString: the heading above the first row of each kind; otherwise empty.
    };

    explicit LessonListModel(QObject *parent = nullptr);

    void setItems(std::vector<LessonItem> items);
    const std::vector<LessonItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString stateText(const LessonItem &item) const;
    QString spokenText(const LessonItem &item) const;
    bool isFirstOfKind(int row) const;
    int numberOf(int row) const;

    std::vector<LessonItem> m_items;
};

}
