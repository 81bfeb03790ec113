// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace stratoscope
{

class EngineListModel;
class EngineListProxy;
class EngineSurvey;

/** Asks which image or container of an engine to open, or to compare with. */
class EngineDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EngineDialog(
        const EnginePrograms &programs = EnginePrograms::fromEnvironment(), QWidget *parent = nullptr);
    ~EngineDialog() override;

    /** What is chosen is not opened but compared with. */
    void setComparing();
    /** For openReference(); empty if nothing is selected. */
    QString reference() const;
    QTreeView *view() const { return m_view; }
    QLineEdit *filter() const { return m_filter; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /** All engines have answered. */
    void surveyed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFilters();
    void addView();
    void addButtons();
    void askAnew();
    /** The selected engine's problem, if any. */
    QString currentProblem() const;
    void updateSelection();
    void showEngines();
    void fitColumns();

    EngineListModel *m_model;
    EngineListProxy *m_proxy;
    EngineSurvey *m_survey;
    QLineEdit *m_filter;
    QComboBox *m_kind;
    QTreeView *m_view;
    QLabel *m_summary;
    QPushButton *m_open = nullptr;
};

}
