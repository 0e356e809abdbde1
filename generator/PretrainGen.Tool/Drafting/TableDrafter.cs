using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities;
using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Drafting.Proof;
using PretrainGen.Tool.Drafting.Rules;
using PretrainGen.Tool.Drafting.Writing;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Output;

namespace PretrainGen.Tool.Drafting;

/// <summary>
/// Drafts the schema of a table and proves it: with it the generated code is the same but for its documentation, and a build shows nothing
/// that it did not show before.
/// </summary>
internal static class TableDrafter
{
    /// <summary>The draft, or the reason why there is none.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<DraftResult> DraftAsync(DraftRequest request, CancellationToken cancellation)
    {
        var files = InputsOf(request);
        var entities = files.Read(cancellation).Entities;
        var own = entities.Where(entity => entity.Files.Any(file => file.File.Path == request.Table)).ToList();
        if (SchemaLimits.Check(request.Table, own) is { } refusal)
            return DraftResult.Refused(refusal);

        var model = own[0].Model;
        var draft = SchemaDrafter.Of(model, cancellation);
        var path = DescriptionFinder.SchemaPathOf(request.Table);
        var plain = files.With(new FileText(path, SchemaJson.Write(draft)));
        if (FindDifference(request, plain, model, cancellation) is { } difference)
            return DraftResult.Refused(difference);

        var others = entities.Except(own).Select(entity => entity.Model).ToList();
        IReadOnlyList<Proposal> proposals = request.ProposesRules ? RuleProposer.Propose(model, draft, others, cancellation) : [];
        var result = new DraftResult
        {
            Model = model,
            Draft = draft,
            Proposals = proposals,
            Text = SchemaJson.Write(proposals.Aggregate(draft, (changed, proposal) => proposal.Apply(changed))),
        };
        var described = proposals.Count == 0 ? plain : files.With(new FileText(path, result.Text));
        return await FindComplaintAsync(request, files, described, cancellation).ConfigureAwait(false) is { } complaint
            ? DraftResult.Refused(complaint)
            : result;
    }

    private static TableInputs InputsOf(DraftRequest request)
    {
        var table = new InputFile(request.Table, new Dictionary<string, string>(request.Metadata) { ["PretrainTable"] = "true" });
        var package = DescriptionFinder.PackageOf(request.Table) is { } path ? new[] { InputFile.Description(path) } : [];
        var others = request.Others.Where(other => other != request.Table).Select(other => InputFile.Table(other));
        return new TableInputs([table, .. others, .. package]);
    }

    /// <summary>What the schema cannot say, so that other code would be generated; null where it says everything.</summary>
    private static Refusal? FindDifference(
        DraftRequest request, TableInputs described, EntityModel model, CancellationToken cancellation)
    {
        var entity = described.Read(cancellation).Entities
            .FirstOrDefault(entity => entity.Files.Any(file => file.File.Path == request.Table))?.Model.Entity;
        return GeneratedCode.IsSame(model.Entity, entity) ? null
            : model.Table.Sections.Count > 1 ? new Refusal("Refused_SeparateTables", Path.GetFileName(request.Table))
            : new Refusal("Refused_CannotSay", Path.GetFileName(request.Table))
            {
                Places = entity is null ? [] : [.. GeneratedCode.ColumnsThatDiffer(model.Entity!, entity)],
            };
    }

    /// <summary>What a build would complain of with the schema, and not without it; null where there is nothing.</summary>
    private static async Task<Refusal?> FindComplaintAsync(
        DraftRequest request, TableInputs files, TableInputs described, CancellationToken cancellation)
    {
        // Most tables have no finding with the schema, so that nobody needs to know what they have without it.
        var after = Findings.New([], await TableChecker.FindAsync(described, cancellation).ConfigureAwait(false));
        var complaints = after.Count == 0
            ? after
            : Findings.New(await TableChecker.FindAsync(files, cancellation).ConfigureAwait(false), after);
        return complaints.Count == 0
            ? null
            : new Refusal("Refused_Complaints", Path.GetFileName(request.Table)) { Places = [.. complaints.Select(Describe)] };
    }

    private static string Describe(Diagnostic finding)
    {
        var place = Place.Of(finding.Location);
        return $"{place.NameFrom(Path.GetDirectoryName(place.Path)!)}: {finding.Id}: {CheckResult.MessageOf(finding)}";
    }
}
