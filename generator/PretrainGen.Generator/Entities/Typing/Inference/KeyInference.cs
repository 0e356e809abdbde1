using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>
/// Finds the column that names the rows of a table: by what its header says, by where it stands and by what its cells are. What is
/// measured, dates, addresses and prose name nothing. A cell that is missing or repeated is a fault of the data, not of the column.
/// </summary>
internal static class KeyInference
{
    /// <summary>The kinds of columns that name rows, the likeliest first. Of one kind, the first column wins.</summary>
    private static readonly Func<KeyCandidate, bool>[] Ranking =
    [
        column => column is { IsBeforeNames: true, Header: KeyHeader.Code, IsText: true, IsRandom: false, IsComplete: true },
        column => column is { Header: KeyHeader.Name, IsText: true, IsComplete: true },
        column => column is { Position: 0, IsProse: false, IsText: true, IsRandom: false, IsComplete: true },
        column => column is { Header: KeyHeader.Code or KeyHeader.EndsInName, IsText: true, IsRandom: false, IsComplete: true },
        column => column is { Position: 1, Header: KeyHeader.None, IsBehindNumber: true, IsText: true, IsComplete: true },
        column => column is { Header: KeyHeader.Code, IsNumber: true, IsComplete: true },
        column => column is { Header: KeyHeader.Code, IsText: true, IsComplete: true },
        column => column is { Header: KeyHeader.Name, IsText: true, IsNearlyComplete: true },
        column => column is { Position: 0, Header: KeyHeader.Code, IsNearlyComplete: true } and ({ IsText: true } or { IsNumber: true }),
        column => column is { Position: 0, IsProse: false, IsText: true, IsRandom: false, IsNearlyComplete: true },
        column => column is { IsEarly: true, Header: KeyHeader.None, IsText: true, IsRandom: false, IsComplete: true },
        column => column is { Header: KeyHeader.Code or KeyHeader.EndsInName, IsText: true, IsNearlyComplete: true },
        column => column is { IsEarly: true, IsText: true, IsRandom: false, IsAlmostComplete: true },
        column => column is { Position: 0, Header: KeyHeader.None, IsNumber: true, IsSorted: true, HasSeveralRows: true }
            and ({ IsComplete: true } or { IsNearlyComplete: true }),
        column => column is { Header: KeyHeader.None, IsIdentifier: true, IsComplete: true },
    ];

    /// <summary>The position of the column that names the rows; -1 if there is none.</summary>
    /// <param name="sections">Tables with the same columns, as one.</param>
    /// <param name="namesMeet">Whether a name that is in two tables is one row.</param>
    /// <param name="cancellation">Asked between columns.</param>
    public static int Find(IReadOnlyList<TableValues> sections, bool namesMeet, CancellationToken cancellation)
    {
        var columns = KeyCandidate.Of(sections, namesMeet);
        foreach (var isKey in Ranking)
        {
            cancellation.ThrowIfCancellationRequested();
            if (columns.FindIndex(column => isKey(column)) is >= 0 and var position)
                return position;
        }

        return -1;
    }

    /// <summary>The position of a header, an exact match if possible; -1 where there is none.</summary>
    public static int Named(TableValues section, string? header)
    {
        if (string.IsNullOrEmpty(header))
            return -1;

        var headers = Enumerable.Range(0, section.Header.Count).Select(section.HeaderOf).ToList();
        var exact = headers.IndexOf(header!);
        return exact >= 0 ? exact : headers.FindIndex(name => string.Equals(name, header, StringComparison.OrdinalIgnoreCase));
    }
}
