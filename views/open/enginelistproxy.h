// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSortFilterProxyModel>

namespace stratoscope
{

/** Sorts and filters each engine's entries by text and kind. Engines keep their order. */
class EngineListProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Kind { All, Containers, Images };

    explicit EngineListProxy(QObject *parent = nullptr);

    void setText(const QString &text);
    void setKind(Kind kind);
    /** Matching entries of all engines. */
    int entryCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    Kind m_kind = Kind::All;
};

}
