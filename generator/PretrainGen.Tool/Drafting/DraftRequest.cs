namespace PretrainGen.Tool.Drafting;

/// <summary>What is asked for: a schema of one table.</summary>
/// <param name="Table">The full path of the table.</param>
internal sealed record DraftRequest(string Table)
{
    /// <summary>What the table's item says of it, by name.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>Tables whose rows it may refer to.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Whether checks are proposed, too.</summary>
    public bool ProposesRules { get; init; }
}
