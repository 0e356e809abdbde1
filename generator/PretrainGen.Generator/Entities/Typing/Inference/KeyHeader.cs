namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>What a header says of a column that may name the rows.</summary>
internal enum KeyHeader
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That it holds the names: <c>Name</c>, <c>Model</c>, <c>标题</c>.</summary>
    Name,

    /// <summary>That it holds names of some kind: <c>state_name</c>, <c>Language Model</c>.</summary>
    EndsInName,

    /// <summary>That it holds codes or numbers that identify: <c>Symbol</c>, <c>stop_id</c>, <c>Offer #</c>.</summary>
    Code,

    /// <summary>That it holds something about the row: when it was, how much it is, what it says.</summary>
    Fact,
}
