// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digestsummary.h"

#include <QAbstractButton>

namespace stratoscope
{

/** A coloured pill with a symbol and text: do the layers match their digests? */
class DigestBadge : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DigestBadge(QWidget *parent = nullptr);

    /** Shows what is known about \a loaded, and whether the rest is being checked; hidden if null. */
    void setLoaded(const LoadedImagePtr &loaded, bool isChecking);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** Whether there is anything to show. */
    void availableChanged(bool available);
    /** The user asked for the digests, all of which match or are unchecked. */
    void detailsRequested();
    /** The user asked for a layer with a wrong digest. */
    void mismatchClicked(stratoscope::LayerIndex layer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DigestSummary m_summary;
};

}
