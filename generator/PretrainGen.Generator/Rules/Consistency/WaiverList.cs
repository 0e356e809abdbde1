using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>The waivers of a schema, each with the row that it is for.</summary>
internal sealed class WaiverList
{
    private readonly HashSet<(string Rule, int Row)> _waived = [];
    private readonly List<(Waiver Waiver, int Row)> _waivers = [];

    /// <summary>The waivers in file order; one that repeats another is not among them.</summary>
    public IReadOnlyList<(Waiver Waiver, int Row)> All => _waivers;

    /// <summary>Whether what a rule finds about a row is accepted.</summary>
    /// <param name="rule">The name that the schema gives it, or the number of the finding.</param>
    /// <param name="row">The row.</param>
    public bool Contains(string rule, int row) => _waived.Contains((rule, row));

    public bool Add(Waiver waiver, int row)
    {
        var isNew = _waived.Add((waiver.Rule.Value, row));
        if (isNew)
            _waivers.Add((waiver, row));
        return isNew;
    }
}
