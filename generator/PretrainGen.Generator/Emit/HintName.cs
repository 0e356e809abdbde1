using System.Globalization;
using System.Text;

namespace PretrainGen.Generator.Emit;

/// <summary>A name for a generated file: readable where it is ASCII, and never the same for two names.</summary>
internal static class HintName
{
    private const int LongestSlug = 60;

    /// <param name="name">What the file is about, whatever it is called.</param>
    /// <param name="kind">Which of the files about it.</param>
    public static string Of(string name, string kind)
    {
        var slug = new StringBuilder(LongestSlug);
        foreach (var c in name)
        {
            if (slug.Length < LongestSlug && c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_')
                slug.Append(c);
        }

        return string.Format(CultureInfo.InvariantCulture, "{0}-{1:x8}.{2}.g.cs", [slug, Hash(name), kind]);
    }

    // FNV-1a over the name as it is: hint names are compared without case, and the hash keeps Model and MODEL apart.
    private static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
            hash = unchecked((hash ^ c) * 16777619u);

        return hash;
    }
}
