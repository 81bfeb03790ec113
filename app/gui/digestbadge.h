// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digestsummary.h"

#include <QAbstractButton>

namespace stratoscope
{

/** Says in a coloured pill, in words and with a sign, whether the layers are what their digests say. */
class DigestBadge : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DigestBadge(QWidget *parent = nullptr);

    /** What is known of \a loaded, and whether the rest is being found out; not available for null. */
    void setLoaded(const LoadedImagePtr &loaded, bool isChecking);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** Whether there is anything to say. */
    void availableChanged(bool available);
    /** The user wants to see a layer whose digest is wrong. */
    void mismatchClicked(stratoscope::LayerIndex layer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DigestSummary m_summary;
};

}
