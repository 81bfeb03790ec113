// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QAbstractItemView;
class QAction;

namespace stratoscope
{

/** What a user can do with the rows of any list: copy those selected, and export all of them. */
class ListActions : public QObject
{
    Q_OBJECT

public:
    enum class Scope {
        Selection, ///< For trees that list what is opened: copying only.
        WholeList, ///< Exporting too.
    };

    /** Adds its actions to \a view, which has its model and owns this. */
    ListActions(QAbstractItemView *view, Scope scope);

    /** The selected rows, with what the columns show but exact bytes. */
    QString selectedTsv() const;
    /** The same with the titles of the columns. */
    QString selectedCsv() const;
    /** Their paths, one a line. */
    QString selectedPaths() const;

private:
    template<typename Function>
    QAction *add(const char *name, const QString &text, Function function);
    void update();
    void exportList();

    QAbstractItemView *m_view;
    QList<QAction *> m_needRow;
    QAction *m_copyPath = nullptr;
};

}
