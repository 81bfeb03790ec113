// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builddifferences.h"
#include "imagecomparison.h"

#include <QWidget>

class QModelIndex;
class QLabel;
class QSplitter;
class QTabWidget;

namespace stratoscope
{

class ConfigTable;
class DifferenceModel;
class DigestsPane;
class LayerTable;
class MessageTree;
class PaneHeader;
class ReasonTable;

/** A comparison of two images: the answer at the top, then the layers of both, and the
 *  differences in files and config. */
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(QWidget *parent = nullptr);

    void setComparison(const ImageComparisonPtr &comparison);
    const ImageComparisonPtr &comparison() const { return m_comparison; }
    /** Shows what made the digests of both images differ, or why that cannot be told. */
    void setBuilds(const Result<BuildDifferences> &differences);

Q_SIGNALS:
    /** The user wants to know what made the digests differ. */
    void digestsWanted();
    /** The user went to a changed path, given as a number in ImageComparison::tree. */
    void pathPicked(quint32 node);
    /** The user wants to see how the file at \a node changed. */
    void fileActivated(quint32 node);

private:
    QWidget *titled(PaneHeader *header, MessageTree *tree);
    void layOut();
    void setUpColumns();
    void showSums();
    void reveal(quint32 node);
    void showReason(const QModelIndex &index);
    void activate(const QModelIndex &index);

    ImageComparisonPtr m_comparison;
    ReasonTable *m_reasons;
    LayerTable *m_layers;
    ConfigTable *m_config;
    DifferenceModel *m_differences;
    DigestsPane *m_digests;
    QLabel *m_growth;
    QLabel *m_files;
    PaneHeader *m_reasonHeader;
    PaneHeader *m_layerHeader;
    QTabWidget *m_tabs;
    MessageTree *m_reasonView;
    MessageTree *m_layerView;
    MessageTree *m_configView;
    MessageTree *m_differenceView;
};

}
