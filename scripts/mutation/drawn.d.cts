export declare function isDrawn(id: string, share: number): boolean;
export declare const shareVariable: string;
