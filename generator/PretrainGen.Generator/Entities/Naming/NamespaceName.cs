using System.Text;

namespace PretrainGen.Generator.Entities.Naming;

/// <summary>Makes a namespace out of what a project calls its root namespace.</summary>
internal static class NamespaceName
{
    // Names of explicit implementations hold that of their type, and the metadata of an assembly takes 1,023 bytes.
    private const int Longest = 190;

    /// <summary>Each part keeps its letters; what no identifier may hold becomes an underscore, as the SDK does it.</summary>
    public static string From(string text)
    {
        var name = string.Join(".", text.Split('.').Select(Part).Where(part => part.Length > 0));
        return name.Length > Longest ? name.Substring(0, Longest).TrimEnd('.') : name;
    }

    private static string Part(string text)
    {
        var part = new StringBuilder(text.Trim());
        for (var i = 0; i < part.Length; i++)
        {
            if (!char.IsLetterOrDigit(part[i]) && part[i] != '_')
                part[i] = '_';
        }

        return part.Length > 0 && char.IsDigit(part[0]) ? "_" + part : part.ToString();
    }
}
