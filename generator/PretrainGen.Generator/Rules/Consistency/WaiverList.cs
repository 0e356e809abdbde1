using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>The waivers of a schema, each with the row that it is for.</summary>
internal sealed class WaiverList
{
    private readonly HashSet<(string Rule, string Key)> _waived = [];
    private readonly List<(Waiver Waiver, int Row)> _waivers = [];

    /// <summary>The waivers in file order; one that repeats another is not among them.</summary>
    public IReadOnlyList<(Waiver Waiver, int Row)> All => _waivers;

    /// <summary>Whether what a rule finds about a row is accepted.</summary>
    /// <param name="rule">The name that the schema gives it, or the number of the finding.</param>
    /// <param name="key">The key of the row.</param>
    public bool Contains(string rule, string key) => _waived.Contains((rule, key));

    /// <summary>Whether the schema of an entity waives a finding by its number.</summary>
    public static bool Waives(CheckedEntity entity, TableRule rule, Finding finding, CancellationToken cancellation) =>
        finding.Key is { } key
        && entity.Schema is { Additions.Waivers.Count: > 0 }
        && ConsistencyChecks.Of(entity, cancellation) is { } checks
        && checks.Waivers.Contains(rule.Id, key);

    /// <summary>Adds a waiver.</summary>
    /// <returns>Whether it is no repetition.</returns>
    public bool Add(Waiver waiver, int row, string key)
    {
        var isNew = _waived.Add((waiver.Rule.Value, key));
        if (isNew)
            _waivers.Add((waiver, row));
        return isNew;
    }
}
