namespace PretrainGen.Generator.Tables;

/// <summary>What can be wrong with the shape of a table.</summary>
internal enum ReadFault
{
    /// <summary>The file has no header or, for Markdown, no pipe table.</summary>
    NoTable,

    /// <summary>A row has more or fewer cells than the header; value and expectation are the two counts.</summary>
    RaggedRow,

    /// <summary>A column has no name.</summary>
    EmptyHeader,

    /// <summary>Two columns have one name.</summary>
    RepeatedHeader,

    /// <summary>A quoted cell has no closing quote.</summary>
    UnclosedQuote,

    /// <summary>Text follows a closing quote.</summary>
    TextAfterQuote,
}
