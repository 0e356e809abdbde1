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
    private int? _supportedCount;
    private bool? _isClassKept;

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

    /// <summary>Whether what a row says speaks for other classes than its own.</summary>
    public bool IsContradicted(int row) => Judge(_own, row) == Standing.Contradicted;

    /// <summary>Whether a row says nothing, and what it inherits speaks for other classes than its own.</summary>
    public bool IsContradictedByAncestors(int row) => Judge(_inherited, row) == Standing.Contradicted;

    /// <summary>Whether a row's words speak for its class and for another one.</summary>
    public bool IsMixed(int row) => Judge(_own, row) == Standing.Mixed;

    /// <summary>
    /// Whether nothing speaks for any class of a row, and something does in most rows. Where it does not, it is no wonder in this one.
    /// </summary>
    public bool IsUnsupported(int row) => IsSilent(row) && !IsMostlySilent;

    /// <summary>How many of the rows that have a class say something about it, or inherit something.</summary>
    public int SupportedCount => _supportedCount ??= _classified.Count(row => !IsSilent(row));

    /// <summary>How many rows have a class.</summary>
    public int ClassifiedCount => _classified.Count;

    /// <summary>Whether nothing speaks for any class in most of the rows that have one.</summary>
    public bool IsMostlySilent => SupportedCount * 2 < ClassifiedCount;

    /// <summary>Whether words allow the class of a row.</summary>
    public bool IsAllowed(EvidenceMatch hit, int row) => _classes[row] is { } @class && hit.Cue.Claim.Allows(@class);

    /// <summary>
    /// The first row of another class that a row is built on, unless more is wrong with the row than that, or rows are mostly of another
    /// class than what they are built on.
    /// </summary>
    public Ancestor? FindAncestorOfOtherClass(int row) => IsClassKept ? FindOther(row) : null;

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

    // Whether rows mostly have the class of what they are built on; a single one that has not is no custom.
    private bool IsClassKept
    {
        get
        {
            if (_isClassKept is { } known)
                return known;

            var others = _classified.Count(row => FindOther(row) is not null);
            var all = _classified.Count(row => _ancestors[row].Any(ancestor => _classes[ancestor.Row] is not null));
            return (_isClassKept = others * 2 <= all + 1).Value;
        }
    }

    private Ancestor? FindOther(int row)
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

    private IEnumerable<SplitGroup> SplitGroups(IEnumerable<int> reviewed) => reviewed
        .SelectMany(row => _own[row])
        .GroupBy(hit => hit.Cue)
        .Select(ToSplitGroup)
        .OfType<SplitGroup>();

    private SplitGroup? ToSplitGroup(IGrouping<EvidencePattern, EvidenceMatch> hits)
    {
        // The largest class first; of equally large ones, that which the words speak for. What they allow is as one class.
        var claim = hits.Key.Claim;
        var classes = hits
            .Select(hit => hit.Row)
            .Distinct()
            .GroupBy(row => claim.Allows(_classes[row]!) ? null : _classes[row], StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key is null)
            .Select(group => group.ToList())
            .ToList();
        var minority = classes.Skip(1).SelectMany(group => group).OrderBy(row => row).ToList();

        // A single row that is contradicted by its words was reported as such, and is no disagreement between rows.
        var isKnown = minority.Count == 0 || (minority.Count == 1 && IsContradicted(minority[0]));
        var words = hits.Select(hit => hit.Words).Distinct(StringComparer.OrdinalIgnoreCase);
        return isKnown ? null : new SplitGroup(claim, words.ToList(), classes[0], minority);
    }

    private bool IsSilent(int row) => _own[row].Count == 0 && _inherited[row].Count == 0;

    private Standing Judge(IReadOnlyList<EvidenceMatch>[] hitsByRow, int row)
    {
        var hits = hitsByRow[row];
        var allowing = hits.Count(hit => IsAllowed(hit, row));
        if (allowing == hits.Count)
            return allowing == 0 ? Standing.Unsupported : Standing.Supported;
        return allowing == 0 || Evidence.Classes.Any(other => hits.All(hit => hit.Cue.Claim.Allows(other)))
            ? Standing.Contradicted
            : Standing.Mixed;
    }
}
