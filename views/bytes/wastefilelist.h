// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "messagetree.h"
#include "wastefilemodel.h"

namespace stratoscope
{

/** All wasted files of an image, in one list that can be sorted by everything. */
class WasteFileList : public MessageTree
{
    Q_OBJECT

public:
    explicit WasteFileList(QWidget *parent = nullptr);

    WasteFileModel *files() const { return m_model; }

private:
    void setUpColumns();

    WasteFileModel *m_model;
};

}
