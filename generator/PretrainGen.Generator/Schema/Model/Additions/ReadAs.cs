namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>What to make of a cell before it is compared with another.</summary>
internal enum ReadAs
{
    /// <summary>What it says, as it is written.</summary>
    Value,

    /// <summary>The year of a date, or the one four-digit year in a text.</summary>
    Year,

    /// <summary>The year in which the arXiv paper was submitted whose id or link it holds.</summary>
    Arxiv,
}
