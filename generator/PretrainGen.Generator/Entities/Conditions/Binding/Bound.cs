namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>Puts parts together of which each may turn out to be unusable.</summary>
internal static class Bound
{
    /// <summary>All parts, or null where one is unusable. Every one is looked at, so that everything wrong is reported.</summary>
    public static T[]? All<T>(IEnumerable<T?> parts)
        where T : class
    {
        var all = parts.ToArray();
        return Array.IndexOf(all, null) < 0 ? Array.ConvertAll(all, part => part!) : null;
    }
}
