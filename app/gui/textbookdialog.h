// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "latestjob.h"
#include "stackpicturesheet.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace stratoscope
{

/** Shows the picture of a textbook of an image, and how it can look; accepted if the user wants it as a file. */
class TextbookDialog : public QDialog
{
    Q_OBJECT

public:
    /** Makes the picture of \a image off the GUI thread. */
    explicit TextbookDialog(const LoadedImagePtr &image, QWidget *parent = nullptr);

    StackPictureLook look() const;
    void setLook(const StackPictureLook &look);
    /** Null until it is made. */
    const StackPicture *picture() const { return m_picture ? &*m_picture : nullptr; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showPreview();
    void copy();

    std::optional<StackPicture> m_picture;
    QLabel *m_preview;
    QCheckBox *m_names;
    QComboBox *m_theme;
    QDialogButtonBox *m_buttons;
    LatestJob m_making; ///< The last member: what it delivers uses the others.
};

}
