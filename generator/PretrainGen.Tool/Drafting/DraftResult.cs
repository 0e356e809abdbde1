using PretrainGen.Generator.Entities;
using PretrainGen.Tool.Drafting.Rules;

namespace PretrainGen.Tool.Drafting;

/// <summary>What became of a request: a draft, or the reason why there is none.</summary>
internal sealed record DraftResult
{
    /// <summary>The table as it was inferred; null where there is no draft.</summary>
    public EntityModel? Model { get; init; }

    /// <summary>The draft; null where there is none.</summary>
    public SchemaDraft? Draft { get; init; }

    /// <summary>The checks that it proposes.</summary>
    public IReadOnlyList<Proposal> Proposals { get; init; } = [];

    /// <summary>The text of the schema; "" where there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>Why there is no draft; null where there is one.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>A request that cannot be fulfilled.</summary>
    public static DraftResult Refused(Refusal refusal) => new() { Refusal = refusal };
}
