using PretrainGen.Generator.Rules.Consistency.Declared;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Relationships;

/// <summary>A relationship of the schema, in which every name has been found.</summary>
/// <param name="source">The relationship as the schema has it.</param>
/// <param name="rowCount">How many rows there are.</param>
internal sealed class BoundRelationship(Relationship source, int rowCount)
{
    private HashSet<int>? _found;

    /// <summary>What waivers call it; null where it has no name.</summary>
    public string? Id => source.Id?.Value;

    /// <summary>How bad it is; null for what the rule says.</summary>
    public RuleSeverity? Severity => source.Severity;

    /// <summary>What the author says of a row that breaks it; null where that is nothing.</summary>
    public BoundTemplate? Message { get; init; }

    /// <summary>The columns that depend on others.</summary>
    public IReadOnlyList<Dependency> Dependencies { get; init; } = [];

    /// <summary>The columns of which every combination of values has to occur; null where none has to.</summary>
    public CrossedColumns? Crossing { get; init; }

    /// <summary>What is missing where every combination of values has to occur.</summary>
    public IEnumerable<MissingCombination> FindMissing() => Crossing?.FindMissing(rowCount) ?? [];

    /// <summary>Whether something is found about a row, waived or not.</summary>
    public bool IsFound(int row) => (_found ??= FindAll()).Contains(row);

    private HashSet<int> FindAll() =>
    [
        .. Dependencies
            .SelectMany(dependency => dependency.FindBroken(Enumerable.Range(0, rowCount)))
            .SelectMany(broken => broken.Suspects),
        .. FindMissing().Select(missing => missing.ParentRow),
    ];
}
