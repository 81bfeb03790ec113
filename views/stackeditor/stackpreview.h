// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildstack.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace stratoscope
{

class ExplorerState;
class StackView;
class UnifiedPane;

/** What a script comes to: its stack, and the unified file system. */
class StackPreview : public QWidget
{
    Q_OBJECT

public:
    explicit StackPreview(QWidget *parent = nullptr);

    /** Shows \a result; what was selected stays so. */
    void setResult(const StackResult &result);
    /** Selects the layer that the instruction on the bytes from \a start to \a end of the script made, if there is one. */
    void selectLayerAt(qsizetype start, qsizetype end);

    ExplorerState *state() const { return m_state; }

private:
    void showContainer(std::size_t container);
    void tellContainers();

    ExplorerState *m_state;
    StackView *m_stack;
    UnifiedPane *m_unified;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    StackResult m_result;
    std::vector<std::size_t> m_shown; ///< The containers on the whole image.
    std::size_t m_active = 0; ///< In m_shown.
};

}
