using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>
/// Compares the class of every row with its evidence, its own and what it inherits. A row is blamed for one thing at most.
/// </summary>
internal sealed class EvidenceReview
{
    private readonly string?[] _classes;
    private readonly IReadOnlyList<EvidenceMatch>[] _own;
    private readonly IReadOnlyList<Ancestor>[] _ancestors;
    private readonly IReadOnlyList<EvidenceMatch>[] _inherited;
    private readonly List<int> _classified;
    private HashSet<int>? _minorities;

    /// <param name="evidence">What counts as evidence.</param>
    /// <param name="rowCount">How many rows there are.</param>
    /// <param name="isWaived">Whether the author has looked at a row and accepts it: it says nothing about others either.</param>
    /// <param name="cancellation">Asked for every row.</param>
    public EvidenceReview(EvidenceReader evidence, int rowCount, Func<int, bool> isWaived, CancellationToken cancellation)
    {
        Evidence = evidence;
        _classes = new string?[rowCount];
        _own = new IReadOnlyList<EvidenceMatch>[rowCount];
        _ancestors = new IReadOnlyList<Ancestor>[rowCount];
        for (var row = 0; row < rowCount; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            _classes[row] = evidence.ClassOf(row);
            _own[row] = evidence.Hits(row);
            _ancestors[row] = evidence.Ancestors(row);
        }

        _inherited = Inheritance.HandDown(_own, _ancestors);
        _classified = Enumerable.Range(0, rowCount).Where(row => _classes[row] is not null).ToList();
        Rows = _classified.FindAll(row => !isWaived(row));
    }

    public EvidenceReader Evidence { get; }

    /// <summary>The rows that are reviewed: those that have a class and are not waived.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The words of a row that are evidence.</summary>
    public IReadOnlyList<EvidenceMatch> Own(int row) => _own[row];

    /// <summary>The words that a row inherits; none where it has its own.</summary>
    public IReadOnlyList<EvidenceMatch> Inherited(int row) => _inherited[row];

    /// <summary>Whether everything a row says speaks for other classes than its own.</summary>
    public bool IsContradicted(int row) => _own[row].Count > 0 && !Supports(_own[row], row);

    /// <summary>Whether a row says nothing, and everything it inherits speaks for other classes than its own.</summary>
    public bool IsContradictedByAncestors(int row) => _inherited[row].Count > 0 && !Supports(_inherited[row], row);

    /// <summary>Whether a row's words speak for its class and for another one.</summary>
    public bool IsMixed(int row) => Supports(_own[row], row) && _own[row].Any(hit => hit.Cue.Class != _classes[row]);

    /// <summary>Whether nothing speaks for any class of a row.</summary>
    public bool IsUnsupported(int row) => _own[row].Count == 0 && _inherited[row].Count == 0;

    /// <summary>The first row of another class that a row is built on, unless more is wrong with the row than that.</summary>
    public Ancestor? FindAncestorOfOtherClass(int row)
    {
        if (IsContradicted(row) || IsContradictedByAncestors(row))
            return null;

        foreach (var ancestor in _ancestors[row])
        {
            if (_classes[ancestor.Row] is { } other && other != _classes[row])
                return ancestor;
        }

        return null;
    }

    /// <summary>The rows that a row is built on.</summary>
    public IReadOnlyList<Ancestor> Ancestors(int row) => _ancestors[row];

    /// <summary>The rows that the same pattern speaks for and that do not have the same class.</summary>
    public IEnumerable<SplitGroup> SplitGroups() => SplitGroups(Rows);

    /// <summary>Whether something is found about a row, waived or not.</summary>
    public bool IsFound(int row) =>
        _classes[row] is not null
        && (IsContradicted(row) || IsContradictedByAncestors(row) || IsMixed(row) || IsUnsupported(row)
            || FindAncestorOfOtherClass(row) is not null
            || Minorities.Contains(row));

    private HashSet<int> Minorities => _minorities ??= [.. SplitGroups(_classified).SelectMany(group => group.Minority)];

    private IEnumerable<SplitGroup> SplitGroups(IEnumerable<int> reviewed) => reviewed
        .SelectMany(row => _own[row])
        .GroupBy(hit => hit.Cue)
        .Select(hits => ToSplitGroup(hits.Key, hits.Select(hit => hit.Row).Distinct().ToList()))
        .OfType<SplitGroup>();

    private SplitGroup? ToSplitGroup(EvidencePattern cue, List<int> rows)
    {
        // The largest class first; of equally large ones, that which the words speak for.
        var classes = rows
            .GroupBy(row => _classes[row]!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key == cue.Class)
            .Select(group => group.ToList())
            .ToList();
        var minority = classes.Skip(1).SelectMany(group => group).OrderBy(row => row).ToList();

        // A single row that is contradicted by its words was reported as such, and is no disagreement between rows.
        var isKnown = minority.Count == 0 || (minority.Count == 1 && IsContradicted(minority[0]));
        return isKnown ? null : new SplitGroup(cue, classes[0], minority);
    }

    private bool Supports(IReadOnlyList<EvidenceMatch> hits, int row) => hits.Any(hit => hit.Cue.Class == _classes[row]);
}
