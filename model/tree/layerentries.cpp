// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerentries.h"

namespace stratoscope
{

const std::vector<Xattr> &LayerEntries::xattrs(quint32 index) const
{
    static const std::vector<Xattr> none;
    return index == Inode::NoText ? none : m_xattrs[index];
}

quint32 LayerEntries::addText(QByteArrayView bytes)
{
    m_texts.emplace_back(bytes.toByteArray());
    return static_cast<quint32>(m_texts.size() - 1);
}

quint32 LayerEntries::addXattrs(const std::vector<Xattr> &xattrs)
{
    if (xattrs.empty())
        return Inode::NoText;
    m_xattrs.push_back(xattrs);
    return static_cast<quint32>(m_xattrs.size() - 1);
}

}
