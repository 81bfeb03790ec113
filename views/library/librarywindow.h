// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"
#include "imagelibrary.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;

namespace stratoscope
{

class LibraryGraph;
class LibraryModel;
class LibraryReading;
class MessageTree;

/** All images that were opened, and that engines have: what they share, and what deleting them would free. */
class LibraryWindow : public QDialog
{
    Q_OBJECT

public:
    LibraryWindow(const EnginePrograms &programs, const QString &seenFile, QWidget *parent = nullptr);
    ~LibraryWindow() override;

    MessageTree *view() const { return m_view; }
    LibraryGraph *graph() const { return m_graph; }
    QLineEdit *filter() const { return m_filter; }
    /** The numbers of the selected images in the library. */
    std::set<std::size_t> selected() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user wants to open \a reference, a path or the name of an image elsewhere; \a name is which of several. */
    void openRequested(const QString &reference, const QString &name);
    /** The user wants to compare the image \a name at \a reference with what is at \a other. */
    void compareRequested(const QString &reference, const QString &name, const QString &other);
    /** All engines have answered. */
    void finished();

private:
    void addTop();
    void addViews();
    void addButtons();
    void setLibrary(const ImageLibraryPtr &library);
    void select(const std::set<std::size_t> &images);
    void showSelection();
    void openCurrent();
    void open(std::size_t image);
    void compare();
    void forget();
    void clear();
    void showEmptyText();

    LibraryModel *m_model;
    QSortFilterProxyModel *m_proxy;
    LibraryReading *m_reading;
    MessageTree *m_view;
    LibraryGraph *m_graph;
    QScrollArea *m_scroll;
    QLineEdit *m_filter;
    QLabel *m_summary;
    QPushButton *m_open = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_clear = nullptr;
};

}
