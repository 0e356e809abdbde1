namespace PretrainGen.Fuzz.Loads;

/// <summary>Different names that the runtime's hash takes for one, whatever its seed: of letters that it folds to one sign.</summary>
public static class CollidingNames
{
    private const char First = '\u0180';
    private const int Letters = 64;
    private const int Length = 4;

    /// <summary>The name with a number below 16,777,216.</summary>
    public static string Of(int number) => string.Create(Length, number, (name, rest) =>
    {
        for (var i = 0; i < name.Length; i++, rest /= Letters)
            name[i] = (char)(First + (rest % Letters));
    });
}
