// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "decodedpicture.h"

#include <QWidget>

namespace stratoscope
{

/** A picture out of a file: as large as it is, or as there is space for. What is transparent shows squares. */
class PictureBox : public QWidget
{
    Q_OBJECT

public:
    explicit PictureBox(QWidget *parent = nullptr);

    void setPicture(const DecodedPicture &picture);
    const QImage &image() const { return m_picture.image; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DecodedPicture m_picture;
};

}
