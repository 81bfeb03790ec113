// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enginelisting.h"

#include <QAbstractItemModel>

namespace stratoscope
{

/** What engines have: one row per engine, with its containers and images below. */
class EngineListModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ImageColumn, StateColumn, SizeColumn, CreatedColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< A value to sort by.
        FilterRole, ///< Everything that a filter searches.
        ReferenceRole, ///< For openReference(); empty for an engine.
        IsContainerRole, ///< For an entry: a container, not an image.
        ProblemRole, ///< For an engine: why it does not answer, and what to do about it; empty if it does.
    };

    using QAbstractItemModel::QAbstractItemModel;

    /** \a engine is being asked; an existing row stays in place. */
    void setAsked(const Engine &engine);
    void setListing(const EngineListing &answer);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        EngineListing listing;
        bool isAsked = false; ///< No answer yet.
    };

    int rowOf(const Engine &engine) const;
    static int entries(const Group &group);
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant containerData(const Group &group, const EngineContainer &container, int column, int role) const;
    QVariant imageData(const Group &group, const EngineImage &image, int column, int role) const;
    QString groupText(const Group &group) const;

    std::vector<Group> m_groups;
};

}
