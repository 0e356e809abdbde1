namespace CheckTheSurvey;

/// <summary>What the papers say against the survey.</summary>
internal static class Objections
{
    public static IEnumerable<string> To(ClaimEntry claim, ModelEntry model)
    {
        if (model.Status == ModelStatus.Unconfirmed)
        {
            yield return "no publication of it could be confirmed";
            yield break;
        }

        // The survey's classes are Chinese words, which its schema gives the names of the catalogue's objectives.
        if (claim.类别 is { } claimed && model.Objective is { } objective && claimed.ToString() != objective.ToString())
            yield return $"{claimed} by the survey, {objective} by its paper";

        if (claim.部分 == Claim部分.SelfSupervised && model.Supervision == ModelSupervision.Supervised)
            yield return "self-supervised by the survey, supervised by its paper";

        if (claim.时间 != model.Year)
            yield return $"of {claim.时间} by the survey, published in {model.Year}";
    }
}
