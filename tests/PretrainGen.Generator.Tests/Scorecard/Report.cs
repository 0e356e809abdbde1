using System.Globalization;
using System.Text;

namespace PretrainGen.Generator.Tests.Scorecard;

/// <summary>What the scorecard says of the product.</summary>
/// <param name="Figures">The figures that there are bars for.</param>
/// <param name="Differences">Every difference to the gold, with what was expected and what came.</param>
internal sealed record Report(string Figures, string Differences)
{
    public static Report Of(IReadOnlyList<GoldFile> files)
    {
        var inferred = files.Select(InferredFile.Of).ToList();
        var judgements = files.Zip(inferred, Judgement.Of).SelectMany(all => all).ToList();
        var reviews = files.Zip(inferred, FindingReview.Of).ToList();
        return new(Count(judgements, reviews), List(judgements, reviews));
    }

    private static string Count(List<Judgement> judgements, List<FindingReview> reviews)
    {
        var columns = judgements.Sum(judgement => judgement.Gold.Columns.Count);
        var wrong = judgements.Sum(judgement => judgement.WrongColumns.Count);
        var harmless = reviews.Where(review => review.File.IsHarmless).ToList();
        var findings = reviews.Sum(review => review.Count);
        var faults = reviews.Sum(review => review.FaultCount);
        StringBuilder text = new();
        Line("entities found", judgements.Count(judgement => judgement.Found is not null), judgements.Count);
        Line("keys right", judgements.Count(judgement => judgement.KeyIsRight), judgements.Count);
        Line("columns right", columns - wrong, columns);
        Line("entities right", judgements.Count(judgement => judgement.IsRight), judgements.Count);
        Line("roles wrong", judgements.Sum(judgement => judgement.WrongRoles().Count()), 2 * judgements.Count);
        Line("harmless tables broken", harmless.Count(review => review.FalseAlarms.Any(finding => finding.IsError)), harmless.Count);
        Line("harmless tables warned of", harmless.Count(review => review.FalseAlarms.Any(finding => !finding.IsError)), harmless.Count);
        Line("false alarms among findings", reviews.Sum(review => review.FalseAlarms.Count), findings);
        Line("faults found", faults - reviews.Sum(review => review.Missed.Count), faults);
        return text.ToString();

        void Line(string what, int count, int all) => text.Append(
            CultureInfo.InvariantCulture, $"{what}: {count} of {all} ({100.0 * count / Math.Max(all, 1):0.0} %)\n");
    }

    private static string List(List<Judgement> judgements, List<FindingReview> reviews)
    {
        StringBuilder text = new();
        foreach (var judgement in judgements)
        {
            var id = judgement.Gold.Id;
            if (judgement.Found is { } found && !judgement.KeyIsRight)
                Line($"{id} key: {string.Join('|', judgement.Gold.Keys)}, got {string.Join(" + ", found.Key.DefaultIfEmpty("none"))}");
            foreach (var wrong in judgement.WrongColumns.Concat(judgement.Others).Concat(judgement.WrongRoles()))
                Line($"{id} {wrong}");
        }

        foreach (var review in reviews)
        {
            foreach (var finding in review.FalseAlarms)
                Line($"{review.File.Id} line {finding.Line} false {finding}");
            foreach (var fault in review.Missed)
                Line($"{review.File.Id} line {fault.Lines[0]} missed {fault.Kind}");
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
    }
}

/// <summary>What is said of a file, held against the faults that it has.</summary>
/// <param name="File">The file.</param>
/// <param name="Count">How many findings there are.</param>
/// <param name="FalseAlarms">Those at no fault.</param>
/// <param name="FaultCount">How many faults there are to be found.</param>
/// <param name="Missed">Those that nothing is said of.</param>
internal sealed record FindingReview(
    GoldFile File, int Count, IReadOnlyList<InferredFinding> FalseAlarms, int FaultCount, IReadOnlyList<GoldFault> Missed)
{
    public static FindingReview Of(GoldFile file, InferredFile inferred)
    {
        var wanted = file.Faults.Where(fault => !fault.IsOptional).ToList();
        return new(
            file,
            inferred.Findings.Count,
            [.. inferred.Findings.Where(finding => !file.Faults.Any(fault => fault.Lines.Contains(finding.Line)))],
            wanted.Count,
            wanted.FindAll(fault => !inferred.Findings.Any(finding => fault.Lines.Contains(finding.Line))));
    }
}
