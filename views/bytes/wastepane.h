// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <QWidget>

#include <utility>

class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace stratoscope
{

class DiveLine;
class ExplorerState;
class FilterChips;
class FindingCard;
class MessageTree;
class PaneHeader;
class ProjectLine;
class SavingsFooter;
class ShapeSwitch;
class WasteAnalysis;
class WasteBar;
class WasteFileList;
class WasteFilterMenu;
class WasteModel;
struct DockerfileFix;
struct FindingText;
struct WasteReport;

/** What in the image is wasted and why, what to write instead, and how much that would save. */
class WastePane : public QWidget
{
    Q_OBJECT

public:
    /** Shows \a analysis of the image in \a state; both must outlive the pane. */
    WastePane(ExplorerState *state, WasteAnalysis *analysis, QWidget *parent = nullptr);

    /** Goes to what is wasted of \a version, or else at and below \a path: now, or as soon as it is known. */
    void reveal(VersionId version, PathId path);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user went to a file in \a layer, which may be hidden. */
    void filePicked(stratoscope::LayerIndex layer, stratoscope::PathId path);

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpColumns();
    void layOut();
    void showReport();
    void showSums(const WasteReport *report);
    void showPatch(const WasteReport *report);
    void copyPatch() const;
    void listFiles();
    void showShape();
    void showListed();
    void pick(const QModelIndex &index);
    void pickFile(const QModelIndex &index);
    void showCard(const QModelIndex &index);
    void showCard(const FindingText &texts, const std::optional<DockerfileFix> &fix);
    void revealCard(bool isWanted);
    void showCause(Cause cause);
    void tickAll(bool ticked);
    void applyFilter();
    void showGroups();
    QString emptyText() const;

    ExplorerState *m_state;
    WasteAnalysis *m_analysis;
    WasteModel *m_model;
    PaneHeader *m_header;
    WasteBar *m_bar;
    WasteFilterMenu *m_filter;
    FilterChips *m_chips;
    ProjectLine *m_project;
    DiveLine *m_dive;
    MessageTree *m_tree; ///< Findings, by cause.
    WasteFileList *m_list; ///< All files, or none while the switch says so.
    QStackedWidget *m_lists; ///< Of the two.
    ShapeSwitch *m_shape;
    FindingCard *m_card;
    SavingsFooter *m_footer;
    QPushButton *m_copyPatch;
    bool m_isWanted = false;
    std::pair<VersionId, PathId> m_revealed; ///< Where to go as soon as there is a report.
};

}
